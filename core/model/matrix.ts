import type { Weights } from '../types';
import type { Feature } from './feature';

/** Answers to questions, a row a block: kept column by column, so that the same columns can stand in several matrices. */
export class Matrix {
  private constructor(
    readonly names: readonly string[],
    readonly rows: number,
    private readonly columns: readonly Float32Array[],
  ) {}

  static of<C>(features: readonly Feature<C>[], contexts: readonly C[]): Matrix {
    const rows = contexts.length;
    const columns = features.map(([, ask]) => {
      const column = new Float32Array(rows);
      for (let row = 0; row < rows; row++) column[row] = ask(contexts[row] as C); // as: inside the array
      return column;
    });
    return new Matrix(
      features.map(([name]) => name),
      rows,
      columns,
    );
  }

  /** The columns of several matrices side by side. */
  static beside(parts: readonly Matrix[]): Matrix {
    return new Matrix(
      parts.flatMap(({ names }) => names),
      parts[0]?.rows ?? 0,
      parts.flatMap(({ columns }) => columns),
    );
  }

  at(row: number, column: number): number {
    return this.columns[column]?.[row] ?? 0;
  }

  /** The rows' neighbours in some columns: one row on (1) or back (-1), 0 where the page ends. */
  shifted(names: readonly string[], step: 1 | -1, prefix: string): Matrix {
    const columns = names.map((name) => {
      const [from, shifted] = [this.column(name), new Float32Array(this.rows)];
      if (step > 0) shifted.set(from.subarray(1));
      else shifted.set(from.subarray(0, Math.max(0, this.rows - 1)), Math.min(1, this.rows));
      return shifted;
    });
    return new Matrix(
      names.map((name) => prefix + name),
      this.rows,
      columns,
    );
  }

  /** Means of a column of flags over the rows from `from` to `to` away; rows beyond the page count as 0. */
  means(column: string, from: number, to: number, name: string): Matrix {
    const [flags, means] = [this.column(column), new Float32Array(this.rows)];
    let sum = 0;
    for (let row = Math.min(0, -to); row < this.rows; row++) {
      sum += (flags[row + to] ?? 0) - (flags[row + from - 1] ?? 0);
      if (row >= 0) means[row] = sum / (to - from + 1);
    }
    return new Matrix([name], this.rows, [means]);
  }

  /** A probability for each row. */
  judge(weights: Weights): Float64Array {
    const p = new Float64Array(this.rows).fill(weights[''] ?? 0);
    this.columns.forEach((column, i) => {
      addTo(p, column, weights[this.names[i] ?? ''] ?? 0);
    });
    for (let row = 0; row < p.length; row++) p[row] = logistic(p[row] ?? 0);
    return p;
  }

  /** Log-odds of one row. */
  odds(row: number, weights: Weights): number {
    return this.columns.reduce(
      (odds, column, i) => odds + (weights[this.names[i] ?? ''] ?? 0) * (column[row] ?? 0),
      weights[''] ?? 0,
    );
  }

  private column(name: string): Float32Array {
    return this.columns[this.names.indexOf(name)] ?? new Float32Array(this.rows);
  }
}

function addTo(odds: Float64Array, column: Float32Array, weight: number): void {
  if (weight === 0) return;
  for (let row = 0; row < odds.length; row++) odds[row] = (odds[row] ?? 0) + weight * (column[row] ?? 0);
}

/** A probability of its log-odds. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

import type { Weights } from '../types';
import type { Feature } from './feature';

/** Answers to questions, a row a block. */
export class Matrix {
  readonly values: Float32Array;

  private constructor(
    readonly names: readonly string[],
    readonly rows: number,
  ) {
    this.values = new Float32Array(rows * names.length);
  }

  static of<C>(features: readonly Feature<C>[], contexts: readonly C[]): Matrix {
    const matrix = new Matrix(
      features.map(([name]) => name),
      contexts.length,
    );
    let at = 0;
    for (const context of contexts) for (const [, ask] of features) matrix.values[at++] = ask(context);
    return matrix;
  }

  /** The columns of several matrices side by side. */
  static beside(parts: readonly Matrix[]): Matrix {
    const joined = new Matrix(
      parts.flatMap(({ names }) => names),
      parts[0]?.rows ?? 0,
    );
    let offset = 0;
    for (const { names, values, rows } of parts) {
      for (let row = 0; row < rows; row++)
        joined.values.set(
          values.subarray(row * names.length, (row + 1) * names.length),
          row * joined.names.length + offset,
        );
      offset += names.length;
    }
    return joined;
  }

  /** The rows' neighbours in some columns: `step` rows on, 0 where the page ends. */
  shifted(columns: readonly string[], step: number, prefix: string): Matrix {
    const shifted = new Matrix(
      columns.map((name) => prefix + name),
      this.rows,
    );
    const width = columns.length;
    columns.forEach((name, to) => {
      const from = this.names.indexOf(name);
      for (let row = Math.max(0, -step); row < Math.min(this.rows, this.rows - step); row++)
        shifted.values[row * width + to] = this.values[(row + step) * this.names.length + from] ?? 0;
    });
    return shifted;
  }

  /** Means of a column over the rows from `from` to `to` away; rows beyond the page count as 0. */
  means(column: string, from: number, to: number, name: string): Matrix {
    const means = new Matrix([name], this.rows);
    const [at, width] = [this.names.indexOf(column), this.names.length];
    for (let row = 0; row < this.rows; row++) {
      let sum = 0;
      for (let other = Math.max(0, row + from); other <= Math.min(this.rows - 1, row + to); other++)
        sum += this.values[other * width + at] ?? 0;
      means.values[row] = sum / (to - from + 1);
    }
    return means;
  }

  /** A probability for each row. */
  judge(weights: Weights): Float64Array {
    const columns = Float64Array.from(this.names, (name) => weights[name] ?? 0);
    const p = new Float64Array(this.rows);
    for (let row = 0, at = 0; row < this.rows; row++) {
      let odds = weights[''] ?? 0;
      for (let column = 0; column < columns.length; column++, at++)
        odds += (columns[column] ?? 0) * (this.values[at] ?? 0);
      p[row] = 1 / (1 + Math.exp(-odds));
    }
    return p;
  }
}

import type { Matrix } from '../../core/model/matrix';
import type { Weights } from '../../core/types';

/** Rows of answers with what is right for each, and how much each counts. */
export interface Samples {
  readonly names: readonly string[];
  /** Row by row. */
  readonly values: Float32Array;
  readonly labels: Float64Array;
  readonly counts: Float64Array;
}

/** Keeps the rows that `pick` gives a count above 0. */
export function samplesOf(
  parts: readonly { readonly matrix: Matrix; readonly labels: readonly number[]; readonly counts: readonly number[] }[],
): Samples {
  const names = parts[0]?.matrix.names ?? [];
  const picked = parts.flatMap(({ matrix, labels, counts }) =>
    counts.flatMap((count, row) => (count > 0 ? [{ matrix, row, label: labels[row] ?? 0, count }] : [])),
  );
  const values = new Float32Array(picked.length * names.length);
  picked.forEach(({ matrix, row }, i) => {
    for (let column = 0; column < names.length; column++) values[i * names.length + column] = matrix.at(row, column);
  });
  return {
    names,
    values,
    labels: Float64Array.from(picked, ({ label }) => label),
    counts: Float64Array.from(picked, ({ count }) => count),
  };
}

const MEMORY = 12;
const ROUNDS = 250;
const FLAT = 2e-6;

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const plus = (a: Float64Array, b: Float64Array, times: number): Float64Array =>
  a.map((value, i) => value + times * (b[i] ?? 0));

/** Loss and gradient of logistic regression with an L2 penalty on all weights but the first, which every row has. */
function lossAt(w: Float64Array, { names, values, labels, counts }: Samples, penalty: number) {
  const width = names.length;
  const gradient = new Float64Array(width + 1);
  let loss = 0;
  for (let row = 0; row < labels.length; row++) {
    let odds = w[0] ?? 0;
    const at = row * width;
    for (let i = 0; i < width; i++) odds += (w[i + 1] ?? 0) * (values[at + i] ?? 0);
    const [label = 0, count = 0] = [labels[row], counts[row]];
    loss += count * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, odds) - label * odds);
    const error = count * (1 / (1 + Math.exp(-odds)) - label);
    gradient[0] = (gradient[0] ?? 0) + error;
    for (let i = 0; i < width; i++) gradient[i + 1] = (gradient[i + 1] ?? 0) + error * (values[at + i] ?? 0);
  }
  for (let i = 1; i <= width; i++) {
    loss += 0.5 * penalty * (w[i] ?? 0) ** 2;
    gradient[i] = (gradient[i] ?? 0) + penalty * (w[i] ?? 0);
  }
  return { loss, gradient };
}

/** L-BFGS (Nocedal and Wright, "Numerical Optimization", algorithm 7.5): deterministic, no step to choose. */
function direction(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array }[]): Float64Array {
  let q: Float64Array = gradient.slice();
  const alphas = steps.toReversed().map(({ s, y }) => {
    const alpha = dot(s, q) / dot(y, s);
    q = plus(q, y, -alpha);
    return alpha;
  });
  const last = steps.at(-1);
  if (last) q = q.map((value) => (value * dot(last.s, last.y)) / dot(last.y, last.y));
  steps.forEach(({ s, y }, i) => {
    q = plus(q, s, (alphas[steps.length - 1 - i] ?? 0) - dot(y, q) / dot(y, s));
  });
  return q.map((value) => -value);
}

/**
 * Fits weights by logistic regression.
 * @param penalty of squared weights (L2)
 * @param start weights to begin with, which a fit to most of the same samples is reached from sooner
 */
export function fitWeights(samples: Samples, penalty: number, start: Weights = {}): Weights {
  let w: Float64Array = Float64Array.from(['', ...samples.names], (name) => start[name] ?? 0);
  let { loss, gradient } = lossAt(w, samples, penalty);
  const steps: { s: Float64Array; y: Float64Array }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const way = direction(gradient, steps);
    const slope = dot(way, gradient);
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = plus(w, way, length);
    let found = lossAt(next, samples, penalty);
    for (; found.loss > loss + 1e-4 * length * slope && length > 1e-10; length /= 2) {
      next = plus(w, way, length / 2);
      found = lossAt(next, samples, penalty);
    }
    const [s, y] = [plus(next, w, -1), plus(found.gradient, gradient, -1)];
    const gained = loss - found.loss;
    if (dot(s, y) > 1e-12) steps.push({ s, y });
    if (steps.length > MEMORY) steps.shift();
    [w, loss, gradient] = [next, found.loss, found.gradient];
    if (gained < FLAT * Math.max(1, loss)) break;
  }
  return Object.fromEntries(['', ...samples.names].map((name, i) => [name, Math.round((w[i] ?? 0) * 1000) / 1000]));
}

import type { Box } from '../read/box';
import type { TextBlock } from '../read/text-block';
import type { Coverage } from './coverage';

/** Units of text, and units weighted by how likely each block is the article's, of any run of blocks. */
export class Sums {
  private readonly masses: Float64Array;
  readonly total: number;

  constructor(blocks: readonly TextBlock[], p: ArrayLike<number>) {
    this.masses = new Float64Array(blocks.length + 1);
    for (const { index, units } of blocks) this.masses[index + 1] = (this.masses[index] ?? 0) + units * (p[index] ?? 0);
    this.total = this.masses.at(-1) || 1;
  }

  mass = ({ first, end }: Box): number => (this.masses[end] ?? 0) - (this.masses[first] ?? 0);
}

const UNTOLD = 0.4;
const SAME = 1e-9;

/** The single box whose text has the best expected F measure, the more so the more it tells of the headline. */
export function homeOf(boxes: readonly Box[], sums: Sums, coverage: Coverage): Box | undefined {
  let home: Box | undefined;
  let best = -1;
  for (const box of boxes) {
    const fit = (2 * sums.mass(box)) / (box.units + sums.total);
    const value = fit * (UNTOLD + (1 - UNTOLD) * Math.max(coverage.titleIn(box), coverage.aboutIn(box)));
    if (value > best + SAME || (value > best - SAME && box.depth > (home?.depth ?? 0))) [best, home] = [value, box];
  }
  return home;
}

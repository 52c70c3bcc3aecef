import type { TextBlock } from '../../core/read/text-block';
import type { Label } from './label-blocks';

/** Of plain navigation, which most of a page is, one block in so many is learned from, and counts for the others. */
const THINNED = 4;
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** How much each block counts in the fit: every page about as much as another, whatever its length. 0: not at all. */
export function countsOf(blocks: readonly TextBlock[], labels: readonly Label[]): number[] {
  const foreign = labels.filter((label) => label === 0).length;
  const own = labels.filter((label) => label === 1).length;
  const [each, eachOwn] = [within(120 / Math.max(1, foreign), 0.3, 1), within(20 / Math.max(1, own), 0.4, 4)];
  return blocks.map(({ units, link, index }) => {
    if (labels[index] === 1) return eachOwn;
    if (labels[index] !== 0) return 0;
    if (units >= 30 || link < 0.8) return each;
    return index % THINNED === 0 ? THINNED * each : 0;
  });
}

import type { Declared } from './head';
import { letterOf, type Pairs, pairsOf, sharedPairs } from './pairs';
import type { TextBlock } from './text-block';

/** Lengths of headlines, in units. */
const SHORTEST = 4;
const LONGEST = 120;
/** Fewer pairs in common are chance. */
const CHANCE = 4;
/** What a block must reach, and from which likeness on its element counts. */
const ENOUGH = 0.6;
const ALIKE = 0.5;
/** Headings first, the larger the better; not what is linked, hidden, or named like a frame. */
const HEADINGS: ReadonlyMap<string, number> = new Map([
  ['h1', 0.4],
  ['h2', 0.2],
  ['h3', 0.1],
  ['h4', 0.1],
]);

function likeness(own: Pairs, titles: readonly Pairs[]): number {
  let best = 0;
  for (const title of titles) {
    const shared = sharedPairs(own, title);
    if (shared >= CHANCE) best = Math.max(best, (0.7 * shared) / own.size + (0.3 * shared) / title.size);
  }
  return best;
}

const standing = ({ box, link }: TextBlock): number =>
  (HEADINGS.get(box.tag) ?? 0) - 0.3 * link - (box.shown ? 0 : 0.3) - 0.1 * box.frameNames;

/** The block that repeats most of a title that the page declares, headings first. Undefined where none does. */
export function headlineOf(blocks: readonly TextBlock[], { titles }: Declared): TextBlock | undefined {
  const told = titles.map(pairsOf);
  const letters = new Set(Array.from(titles.join(''), (letter) => letterOf(letter.charCodeAt(0))));
  let best: TextBlock | undefined;
  let most = ENOUGH;
  for (const block of blocks) {
    if (block.units < SHORTEST || block.units > LONGEST || !mayRepeat(block.text, letters)) continue;
    const like = likeness(pairsOf(block.text), told);
    const score = like > ALIKE ? like + standing(block) : like;
    if (score > most) [most, best] = [score, block];
  }
  return best;
}

/** How far into a block it is asked. */
const PROBE = 12;

/** Half of the letters at its beginning must be a title's: making pairs of every block is slow. */
function mayRepeat(text: string, letters: ReadonlySet<number>): boolean {
  let [known, all] = [0, 0];
  for (let i = 0; i < text.length && i < PROBE; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    all++;
    if (letters.has(letter)) known++;
  }
  return 2 * known >= all;
}

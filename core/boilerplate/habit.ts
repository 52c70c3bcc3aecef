import type { HabitBook, Sightings } from '../types';
import { ENOUGH, type Scene } from './evidence';
import type { Line } from './line';
import { isProse, placeOf } from './position';

/** Two others and this one: from the third article on a line that comes back is evidence. */
const LEAST = 2;
const SEEN = 2;
const LONGEST = 120;
const SHORTEST = 5;
/** Longer than a stock line: it must have somebody beside it that goes. */
const LONG = 60;
/** Sentences of this length may be the background that each report of one story brings again: somebody must go on both sides. */
const PARAGRAPH = 40;
const HEADING = /^h[1-6]$/;

/** The end of the page is as good as boilerplate; its beginning is where a column says its name. */
const isGone = ({ lines, gone }: Scene, index: number): boolean => index >= lines.length || gone[index] !== undefined;

/** The nearest line with text in that direction. */
function next({ lines }: Scene, index: number, step: 1 | -1): number {
  let at = index + step;
  while (lines[at]?.length === 0) at += step;
  return at;
}

/** Heads of columns stand over what they head; bylines and what is read for facts are their own. */
const isOwn = (scene: Scene, { index, block, sheltered, length }: Line): boolean =>
  sheltered ||
  length < SHORTEST ||
  length > LONGEST ||
  scene.guarded.has(index) ||
  scene.matches[index]?.keep === true ||
  scene.matches[index]?.kind === 'byline' ||
  HEADING.test(block.parent.localName);

function weightOf(scene: Scene, line: Line, { count, taught }: Sightings): number {
  if (taught) return ENOUGH;
  if (count < LEAST) return 0;
  const { index, links, length } = line;
  const place = placeOf(index, scene.zones);
  const sides = [next(scene, index, -1), next(scene, index, 1)].filter((at) => isGone(scene, at)).length;
  const signs = [
    place === 'tail',
    links >= 0.6,
    sides > 0 && place !== 'between',
    sides > 1,
    scene.matches[index] !== undefined,
  ];
  const told = length >= PARAGRAPH && links < 0.6 && isProse(line, scene.matches[index]);
  return SEEN + signs.filter(Boolean).length - (told ? 2 : length > LONG ? 1 : 0);
}

/**
 * Lines that stood on other articles of the site, and that something else speaks against as well: their place after the text,
 * links, neighbours that go. Those that the reader took out by hand need nothing else. From the edges inwards.
 */
export function markHabits(scene: Scene, book: HabitBook | undefined): void {
  if (!book) return;
  const known = scene.lines.map((line) => (isOwn(scene, line) ? undefined : book.sightings(line.text)));
  if (known.every((seen) => seen === undefined || seen.count === 0)) return;
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of scene.lines.toReversed()) {
      const seen = known[line.index];
      if (!seen || scene.gone[line.index] || weightOf(scene, line, seen) < ENOUGH) continue;
      const kind = scene.matches[line.index]?.kind ?? (line.links >= 0.6 ? 'related' : 'other');
      scene.gone[line.index] = { kind, rule: 'habit', reason: 'habit', detail: String(seen.count) };
      changed = true;
    }
  }
}

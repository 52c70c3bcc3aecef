import { saysHeadline } from '../text';
import type { Metadata } from '../types';
import type { Scene, Verdict } from './evidence';
import type { Line } from './line';

/** Lines from the start of the container that may repeat the headline. */
const REACH = 6;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]+/gu, '')
    .toLowerCase();

/** Among the first lines with no prose before it. There a table does nothing but place it. */
const atHead = ({ zones }: Scene, { index, length }: Line): boolean =>
  index < REACH && (zones.before[index] ?? 0) <= length;

const atTail = ({ zones }: Scene, { index, sheltered }: Line): boolean =>
  index > 0 && !sheltered && zones.total > 0 && (zones.after[index] ?? 0) === 0;

const REPEAT: Verdict = {
  kind: 'other',
  rule: 'shape:title-repeat',
  reason: 'title-repeat',
  detail: 'equals the headline',
};

/** The headline told again at the head of the body, or behind it, if it is the very headline that was read. */
export function markTitleRepeats(scene: Scene, known: Metadata): void {
  const title = bare(known.title?.value ?? '');
  if (title.length < 4) return;
  // Baring a text is slow: behind the prose one that lacks an end of the headline is spared it. Letters may stand in another case.
  const ends = [title[0] ?? '', title.at(-1) ?? ''].filter((char) => /\p{Script=Han}/u.test(char));
  const isTitle = ({ text }: Line) => ends.every((char) => text.includes(char)) && bare(text) === title;
  for (const line of scene.lines) {
    if (scene.gone[line.index] || saysHeadline(line.text, known.title?.value ?? '')) continue;
    if (atHead(scene, line)) for (const { index } of headlineFrom(scene, line, title)) scene.gone[index] = REPEAT;
    else if (atTail(scene, line) && isTitle(line)) scene.gone[line.index] = REPEAT;
  }
}

/** The headline from a line on: the line alone, or several together, as documents set a long one. A picture between is none of it. */
function headlineFrom({ lines }: Scene, first: Line, title: string): readonly Line[] {
  const told: Line[] = [];
  let said = '';
  for (let at = first.index; said.length < title.length; at++) {
    const line = lines[at];
    const text = bare(line?.text ?? '');
    if (!line || text === '' || !title.startsWith(text, said.length)) return [];
    said += text;
    told.push(line);
  }
  return told;
}

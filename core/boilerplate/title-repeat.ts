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
  // Baring a text is slow: one that lacks an end of the headline is spared it. Letters may stand in another case.
  const ends = [title[0] ?? '', title.at(-1) ?? ''].filter((char) => /\p{Script=Han}/u.test(char));
  for (const line of scene.lines) {
    if (scene.gone[line.index] || !(atHead(scene, line) || atTail(scene, line))) continue;
    if (saysHeadline(line.text, known.title?.value ?? '')) continue;
    if (ends.every((char) => line.text.includes(char)) && bare(line.text) === title) scene.gone[line.index] = REPEAT;
    else for (const { index } of headlineFrom(scene, line, title)) scene.gone[index] = REPEAT;
  }
}

/** The lines from here on that are the headline together, as documents set a long one. */
function headlineFrom(scene: Scene, first: Line, title: string): readonly Line[] {
  if (first.length === 0 || !atHead(scene, first)) return [];
  const lines: Line[] = [];
  let said = '';
  for (let at = first.index; said.length < title.length; at++) {
    const line = scene.lines[at];
    if (!line || !title.startsWith(bare(line.text), said.length)) return [];
    said += bare(line.text);
    lines.push(line);
  }
  return lines;
}

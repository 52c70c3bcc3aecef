import { lazy } from '../lazy';
import type { Scene } from './evidence';
import type { Line } from './line';
import { isProse } from './position';

/** Shorter lines are refrains, table cells, answers: they neither make a copy nor break one off. */
const LONG = 40;
/** A paragraph may be printed twice by its author, a verse quoted again: only so much text in a row is a second copy. */
const COPY = 300;

interface Again {
  readonly index: number;
  readonly first: number;
}

/** A stretch of the article told a second time, word for word and in the same order (a hidden copy, a mobile twin). The first one stays. */
export function markRepeats(scene: Scene): void {
  const firsts = new Map<string, number>();
  const told = lazy(() => firstTold(scene.lines));
  let run: Again[] = [];
  let chars = 0;
  const close = () => {
    if (chars >= COPY)
      for (const { index, first } of wholeCopy(scene, run, told()))
        scene.gone[index] = {
          kind: 'other',
          rule: 'shape:repeat',
          reason: 'repeat',
          detail: `same as block ${first + 1}`,
        };
    run = [];
    chars = 0;
  };
  for (const { text, length, index, sheltered } of scene.lines) {
    if (length < LONG) continue;
    const first = sheltered || scene.gone[index] || scene.matches[index] ? undefined : firsts.get(text);
    if (first === undefined || first <= (run.at(-1)?.first ?? -1)) close();
    if (first === undefined) {
      firsts.set(text, index);
      continue;
    }
    run.push({ index, first });
    chars += length;
  }
  close();
}

/** Where each text stands first. */
function firstTold(lines: readonly Line[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { text, index } of lines) if (!told.has(text)) told.set(text, index);
  return told;
}

/** The copy with its short lines (sub-headlines, an original title): those between its paragraphs and next to them that were told before. */
function wholeCopy({ lines, gone }: Scene, run: readonly Again[], told: ReadonlyMap<string, number>): Again[] {
  const from = run[0]?.index ?? 0;
  const to = run.at(-1)?.index ?? 0;
  const again = (index: number): Again[] => {
    const line = lines[index];
    // The lines before the copy are told by those before them.
    const first = line && told.get(line.text);
    return line && first !== undefined && first < Math.min(from, index) && !line.sheltered && !gone[index]
      ? [{ index, first }]
      : [];
  };
  const passes = (index: number): boolean =>
    lines[index] !== undefined && (gone[index] !== undefined || lines[index].length === 0 || again(index).length > 0);
  let start = from;
  while (start > (run.at(-1)?.first ?? 0) + 1 && passes(start - 1)) start--;
  let end = to;
  while (passes(end + 1)) end++;
  const copied = new Set(run.map(({ index }) => index));
  const between = Array.from({ length: end - start + 1 }, (_, i) => start + i).filter((index) => !copied.has(index));
  return [...run, ...between.flatMap(again)];
}

/** So much of the text before it a copy must tell again, and so many sentences, to be one however short it is. */
const WHOLE = 0.8;
const SENTENCES = 2;

/** The whole article told twice, one telling behind the other (for wide and for narrow screens): a verse has its refrain, not all of it. */
export function markTwins(scene: Scene): void {
  const told = scene.lines.filter(
    ({ index, length, sheltered }) => length > 0 && !sheltered && !scene.gone[index] && !scene.matches[index],
  );
  const firsts = new Map<string, number>();
  const chars = (lines: readonly Line[]) => lines.reduce((sum, { length }) => sum + length, 0);
  for (const [at, line] of told.entries()) {
    if (!isProse(line, undefined)) continue;
    const first = firsts.get(line.text);
    if (first === undefined) {
      firsts.set(line.text, at);
      continue;
    }
    let count = 0;
    while (first + count < at && told[first + count]?.text === told[at + count]?.text) count++;
    const copy = told.slice(at, at + count);
    const sentences = copy.filter((one) => isProse(one, undefined)).length;
    if (sentences < SENTENCES || chars(copy) < WHOLE * chars(told.slice(0, at))) continue;
    const detail = `same as block ${(told[first]?.index ?? 0) + 1}`;
    for (const { index } of copy) scene.gone[index] = { kind: 'other', rule: 'shape:repeat', reason: 'repeat', detail };
    return;
  }
}

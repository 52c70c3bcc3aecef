import fs from 'node:fs';
import path from 'node:path';
import { speaks } from '../../core/model/cues';
import { Matrix } from '../../core/model/matrix';
import { type Regarded, regard } from '../../core/model/second-look';
import type { Standing } from '../../core/model/standing';
import { sureSentences, usualCues, wordedLine } from '../../core/model/telling';
import { LONGEST_TOLD, lineWords, WORDED, type WordedLine } from '../../core/model/worded';
import { measureText } from '../../core/read/characters';
import type { PhraseFile } from '../../core/types';
import type { Label } from './label-blocks';

const LINES = path.resolve(import.meta.dirname, '../data/lines');

/** A line to learn words from; it counts so much. */
export interface LineLesson {
  readonly line: WordedLine;
  readonly label: Label;
  readonly count: number;
}

/** So far from the article a line is what may stand at its edge. In blocks. */
const NEAR = 12;
/** One of so many of the article's own lines is also told as if it closed the article, and counts for so much. */
const MOVED = 2;
const MOVED_COUNT = 0.5;
/** Structure that says nothing: invented lines are told with each. */
const ODDS = [0.2, 0.6, 1];
const INVENTED = 2;
const SENTENCE_END = /[。!?！？…][”’」』"')）\]】]*$|\.["')]*$/;

/** The lines of a page at and around its article. @param p how likely each block is the article's, by weights that have not seen it */
export function lineLessons(
  standings: readonly Standing[],
  labels: readonly Label[],
  p: ArrayLike<number>,
): readonly LineLesson[] {
  const regarded = regard(standings, p);
  const likely = (block: number): number => p[block] ?? 0;
  const usual = usualCues(regarded, likely);
  const near = ({ block: { index }, article: { home, from, to } }: Regarded) =>
    (index >= home.first && index < home.end) || (index >= from - NEAR && index <= to + NEAR);
  const own = labels.flatMap((label, i) => (label === 1 ? [i] : []));
  const sentences = sureSentences(regarded, likely).filter((at) => labels[at] !== 0);
  const stretch = { opens: sentences[0] ?? own[0] ?? 0, closes: sentences.at(-1) ?? own.at(-1) ?? 0 };
  const told = regarded.filter((one) => near(one) && one.block.text.length <= LONGEST_TOLD);
  return told.flatMap((one, i): LineLesson[] => {
    const label = labels[one.block.index] ?? -1;
    if (label < 0) return [];
    const line = wordedLine(one, p[one.block.index] ?? 1, usual, stretch);
    if (!speaks(line.cues)) return [];
    if (line.tail || line.head) return [{ line, label, count: 1 }];
    return label === 1 && i % MOVED === 0 ? [{ line: { ...line, tail: true }, label, count: MOVED_COUNT }] : [];
  });
}

const PLACES = { head: [{ head: true, tail: false }], tail: [{ head: false, tail: true }] };

/** Invented lines, told as if they stood among the paragraphs and in their own element: only their words are to be learned. */
export function inventedLines(phrases: readonly PhraseFile[]): readonly LineLesson[] {
  const rules = phrases.flatMap(({ rules }) => rules).filter(({ scope, keep }) => scope === 'block' && !keep);
  const places = (position: string) => (position === 'head' ? PLACES.head : PLACES.tail);
  return [
    ...rules.flatMap(({ examples, position }) => examples.flatMap((text) => asLessons(text, 0, places(position)))),
    ...rules.flatMap(({ counterExamples }) => counterExamples.flatMap((text) => asLessons(text, 1, PLACES.tail))),
    ...linesIn('head').flatMap((text) => asLessons(text, 0, PLACES.head)),
    ...linesIn('tail').flatMap((text) => asLessons(text, 0, PLACES.tail)),
    ...linesIn('own').flatMap((text) => asLessons(text, 1, [...PLACES.tail, ...PLACES.head])),
  ];
}

/** What stands at the head or the tail of articles without being theirs, and articles' own lines with the same words. */
const linesIn = (file: 'head' | 'tail' | 'own'): string[] =>
  fs
    .readFileSync(path.join(LINES, `${file}.txt`), 'utf8')
    .trimEnd()
    .split('\n');

function asLessons(text: string, label: Label, places: readonly { head: boolean; tail: boolean }[]): LineLesson[] {
  const { units } = measureText(text);
  const line = { ...lineWords(text), same: true, link: 0, units, ends: SENTENCE_END.test(text) };
  if (!speaks(line.cues)) return [];
  return places.flatMap((place) =>
    ODDS.map((odds) => ({ line: { ...line, ...place, odds }, label, count: INVENTED / ODDS.length })),
  );
}

export const lineMatrix = (lessons: readonly LineLesson[]): Matrix =>
  Matrix.of(
    WORDED,
    lessons.map(({ line }) => line),
  );

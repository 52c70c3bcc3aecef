import type { BoilerplateKind } from '../types';
import { DATED_SIGNATURE, NARRATION, NUMBERED_STEP, SENTENCE_END, SIGNATORY } from './data/shapes';
import type { Line } from './line';
import type { Match } from './match';

/** From here on a line is long enough to be all there is of an article. */
const PARAGRAPH = 40;
/** Boilerplate may outweigh a flash, but not by so much that nothing is left. */
const LEAST_SHARE = 0.25;

/**
 * A page whose long lines are nearly all known phrases is about them: a company's statement, a legal notice, a flash.
 * Then its paragraphs are the article, and their matches do not count. Changes `matches`.
 */
export function guardBody(lines: readonly Line[], matches: (Match | undefined)[]): void {
  let body = 0;
  let claimed = 0;
  for (const { index, length, links } of lines) {
    if (links >= 0.5) continue;
    if (!matches[index]) body += length;
    else if (length >= PARAGRAPH) claimed += length;
  }
  if (claimed === 0 || body >= LEAST_SHARE * (body + claimed)) return;
  for (const { index, length } of lines) if (length >= PARAGRAPH) matches[index] = undefined;
}

const SPEAKER = /^\S{1,8}?(?=:)/u;
/** As many lines that begin with the same label are somebody speaking. */
const TURNS = 3;

/** `记者：` before each question is a speaker, not a byline. Changes `matches`. */
export function guardDialogue(lines: readonly Line[], matches: (Match | undefined)[]): void {
  const turns = new Map<string, number>();
  const speakerOf = ({ text }: Line) => SPEAKER.exec(text)?.[0] ?? '';
  for (const line of lines) turns.set(speakerOf(line), (turns.get(speakerOf(line)) ?? 0) + 1);
  for (const line of lines)
    if (matches[line.index]?.kind === 'byline' && speakerOf(line) !== '' && (turns.get(speakerOf(line)) ?? 0) >= TURNS)
      matches[line.index] = undefined;
}

/** What speaks to the reader; credits and bars are no sentences, and comments are other people's. */
const SPOKEN: ReadonlySet<BoilerplateKind> = new Set([
  'promo',
  'contact',
  'disclaimer',
  'copyright',
  'login',
  'widget',
  'related',
  'ad',
]);

/** A whole sentence about somebody is the article's, whatever words it uses. Changes `matches`. */
export function guardNarration(lines: readonly Line[], matches: (Match | undefined)[]): void {
  for (const line of lines) {
    const match = matches[line.index];
    if (match && !match.keep && SPOKEN.has(match.kind) && narrates(line.text) && line.links < 0.5 && !line.hint)
      matches[line.index] = undefined;
  }
}

/** What a step may be taken for; numbered notices are notices. */
const STEPS: ReadonlySet<BoilerplateKind> = new Set(['promo', 'contact', 'login']);

/** `方式一：关注某某公众号查询` among steps of other kinds is instruction, not promotion. Changes `matches`. */
export function guardSteps(lines: readonly Line[], matches: (Match | undefined)[]): void {
  let run: Line[] = [];
  const close = () => {
    const own = run.filter(({ index }) => !matches[index]).length;
    if (own > 0 && run.length <= 3 * own)
      for (const { index } of run) if (STEPS.has(matches[index]?.kind ?? 'other')) matches[index] = undefined;
    run = [];
  };
  for (const line of lines) {
    if (line.length === 0) continue;
    if (NUMBERED_STEP.test(line.text)) run.push(line);
    else close();
  }
  close();
}

const narrates = (text: string): boolean => SENTENCE_END.test(text) && NARRATION.test(text);

/** Longest line that is a signature. */
const SIGNATURE = 40;

/**
 * An announcement closes with who signs it and the date: 「某某公司董事会」, 「2005年8月25日（来源：某报）」. The date is the
 * announcement's; only what stands in the brackets may go. Changes `matches`.
 */
export function guardSignature(lines: readonly Line[], matches: (Match | undefined)[]): void {
  const told = lines.filter(({ length }) => length > 0);
  for (const [at, line] of told.entries()) {
    const before = told[at - 1];
    if (!before || !DATED_SIGNATURE.test(line.text) || matches[before.index]) continue;
    if (before.length <= SIGNATURE && SIGNATORY.test(before.text)) matches[line.index] = undefined;
  }
}

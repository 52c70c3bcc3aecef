import { SENTENCE_END } from '../text';
import type { BoilerplateKind } from '../types';
import { ARGUMENT, DATED_SIGNATURE, EVENT_FACT, EVENT_TIME, NARRATION, NUMBERED_STEP, SIGNATORY } from './data/shapes';
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

/** What a speaker's name may be taken for. */
const CREDITS: ReadonlySet<BoilerplateKind> = new Set(['byline', 'editor']);

/** `记者：` before each question is a speaker, not a byline; `编辑：` is no editor then. Changes `matches`. */
export function guardDialogue(lines: readonly Line[], matches: (Match | undefined)[]): void {
  const turns = new Map<string, number>();
  const speakerOf = ({ text }: Line) => SPEAKER.exec(text)?.[0] ?? '';
  for (const line of lines) turns.set(speakerOf(line), (turns.get(speakerOf(line)) ?? 0) + 1);
  for (const line of lines)
    if (
      CREDITS.has(matches[line.index]?.kind ?? 'other') &&
      speakerOf(line) !== '' &&
      (turns.get(speakerOf(line)) ?? 0) >= TURNS
    )
      matches[line.index] = undefined;
}

const following = (lines: readonly Line[], index: number, step: 1 | -1): Line | undefined => {
  let at = index + step;
  while (lines[at]?.length === 0) at += step;
  return lines[at];
};

const beside = (lines: readonly Line[], index: number): readonly Line[] =>
  ([-1, 1] as const).map((step) => following(lines, index, step)).filter((line) => line !== undefined);

/** `关键词：民生` before each section is its heading, not a list of the page's tags. Changes `matches`. */
export function guardSections(lines: readonly Line[], matches: (Match | undefined)[]): void {
  const headings = lines.filter(({ index, text }) => matches[index]?.kind === 'tags' && SPEAKER.test(text));
  const heads = (line: Line) => {
    const next = following(lines, line.index, 1);
    return next !== undefined && next.links < 0.5 && !matches[next.index];
  };
  if (headings.length > 1 && headings.every(heads)) for (const { index } of headings) matches[index] = undefined;
}

const isFact = ({ text }: Line): boolean => EVENT_TIME.test(text) || EVENT_FACT.test(text);

/** Where, when or for whom something takes place, beside another such line: what an announcement tells. */
export const isEventFact = ({ lines }: { readonly lines: readonly Line[] }, line: Line): boolean =>
  isFact(line) && beside(lines, line.index).some(isFact);

/** `时间：` beside `地点：` is when something takes place, not when the page came out. Changes `matches`. */
export function guardEvents(lines: readonly Line[], matches: (Match | undefined)[]): void {
  for (const { index, text } of lines) {
    if (!matches[index] || !EVENT_TIME.test(text)) continue;
    if (beside(lines, index).some((line) => EVENT_FACT.test(line.text))) matches[index] = undefined;
  }
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
    if (match && !match.keep && SPOKEN.has(match.kind) && narrates(line.text) && line.links < 0.5)
      matches[line.index] = undefined;
  }
}

/** Advertisements are labels and links: a sentence that is no link is about them. Changes `matches`. */
export function guardAbout(lines: readonly Line[], matches: (Match | undefined)[]): void {
  for (const { index, text, links } of lines) {
    const match = matches[index];
    if (match?.kind === 'ad' && !match.badge && links < 0.5 && SENTENCE_END.test(text)) matches[index] = undefined;
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

/** A whole sentence about somebody. */
export const narrates = (text: string): boolean =>
  SENTENCE_END.test(text) && (NARRATION.test(text) || ARGUMENT.test(text));

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

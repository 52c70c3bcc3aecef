import { fold } from '../facts/fold';
import { CUE_NAMES, type Cues, cuesOf } from './cues';
import { type Feature, flag, scaled } from './feature';

/** A line as the look at its words needs it: what the structure says of it, and its words. */
export interface WordedLine {
  readonly text: string;
  readonly cues: Cues;
  /** Log-odds by structure, −1 to 1. */
  readonly odds: number;
  /** Behind the last long sentence that is surely the article's; before the first. */
  readonly tail: boolean;
  readonly head: boolean;
  /** It has the paragraphs' own element. */
  readonly same: boolean;
  readonly link: number;
  readonly units: number;
  readonly ends: boolean;
}

/** Longer lines are paragraphs, whatever they say. In characters. */
export const LONGEST_TOLD = 400;
const MOST_KINDS = 5;
const MOST_NARRATIVE = 4;
const SHORT = 8;

type Words = Feature<WordedLine>;

const has = ({ cues }: WordedLine, name: string): boolean => ((cues.groups >> CUE_NAMES.indexOf(name)) & 1) === 1;
const kinds = ({ cues }: WordedLine): number => Math.min(MOST_KINDS, cues.kinds) / MOST_KINDS;
const narration = ({ cues }: WordedLine): number => Math.min(MOST_NARRATIVE, cues.narrative) / MOST_NARRATIVE;
const shape =
  (pattern: RegExp) =>
  ({ text }: WordedLine): number =>
    flag(pattern.test(text));

/** What is said only together. */
const PAIRS = [
  ['follow', 'account'],
  ['follow', 'please'],
  ['code', 'follow'],
  ['code', 'there'],
  ['click', 'there'],
  ['click', 'further'],
  ['click', 'app'],
  ['app', 'further'],
  ['app', 'follow'],
  ['please', 'like'],
  ['please', 'talk'],
  ['please', 'contact'],
  ['please', 'follow'],
  ['reader', 'talk'],
  ['reader', 'like'],
  ['self', 'origin'],
  ['self', 'rights'],
  ['self', 'disclaim'],
  ['self', 'ai'],
  ['origin', 'rights'],
  ['origin', 'account'],
  ['picture', 'origin'],
  ['picture', 'rights'],
  ['rights', 'contact'],
  ['rights', 'forbid'],
  ['self', 'forbid'],
  ['rights', 'disclaim'],
  ['reply', 'further'],
  ['reply', 'offer'],
  ['reply', 'account'],
  ['staff', 'origin'],
  ['staff', 'picture'],
  ['account', 'further'],
] as const;

/** The questions of the look at a line's words. */
export const WORDED: readonly Words[] = [
  ['odds', ({ odds }) => odds],
  ['tail', ({ tail }) => flag(tail)],
  ['head', ({ head }) => flag(head)],
  ['same', ({ same }) => flag(same)],
  ['link', ({ link }) => link],
  ['len', ({ units }) => scaled(units)],
  ['short', ({ units }) => flag(units < SHORT)],
  ['ends', ({ ends }) => flag(ends)],
  ['share', ({ cues }) => cues.share],
  ['share-tail', ({ cues, tail }) => (tail ? cues.share : 0)],
  ['share-head', ({ cues, head }) => (head ? cues.share : 0)],
  ['label-share', ({ cues }) => cues.label],
  ['none', ({ cues }) => flag(cues.kinds === 0)],
  ['two', ({ cues }) => flag(cues.kinds >= 2)],
  ['three', ({ cues }) => flag(cues.kinds >= 3)],
  ['kinds', kinds],
  ['kinds-tail', (line) => (line.tail ? kinds(line) : 0)],
  ['kinds-head', (line) => (line.head ? kinds(line) : 0)],
  ['leads', ({ cues }) => flag(cues.leads)],
  ['narration', narration],
  ['untold', (line) => (line.cues.narrative === 0 ? kinds(line) : 0)],
  ['quote', shape(/[“「『]/)],
  ['label', shape(/^[^\s:,]{1,8}\s?[:|/]/u)],
  ['bracketed', shape(/^[(【[《<].*[)】\]》>]$/u)],
  ['machine', shape(/https?:|www\.|@[\w-]+\.|\d{7}/)],
  ['calls', shape(/[!~↓>»→👇]$/u)],
  ['asks', shape(/\?$/)],
  ...CUE_NAMES.flatMap((name): Words[] => [
    [`cue-${name}`, (line) => flag(has(line, name))],
    [`tail-${name}`, (line) => flag(line.tail && has(line, name))],
    [`head-${name}`, (line) => flag(line.head && has(line, name))],
  ]),
  ...PAIRS.map(([a, b]): Words => [`${a}+${b}`, (line) => flag(has(line, a) && has(line, b))]),
];

/** The words of a line as they are looked at. @param usual groups of cues that the article is full of, as bits */
export function lineWords(text: string, usual = 0): Pick<WordedLine, 'text' | 'cues'> {
  const folded = fold(text);
  return { text: folded, cues: cuesOf(folded, usual) };
}

import { lazy } from '../lazy';
import { CREDIT_CUES, CUES, HEADING_CUES, NARRATIVE, WEAK_CUES } from './data/cues';

/** What the words of a line are about. */
export interface Cues {
  /** Which groups of cues it has: one bit each, in the order of `CUE_NAMES`. */
  readonly groups: number;
  /** How many groups. */
  readonly kinds: number;
  /** Share of its letters in cues, 0 to 1; those of addresses are not counted. */
  readonly share: number;
  /** The same of what stands before its colon; 0 where nothing does. */
  readonly label: number;
  /** It begins with one. */
  readonly leads: boolean;
  /** Words of narration. */
  readonly narrative: number;
}

export const CUE_NAMES: readonly string[] = Object.keys(CUES);
/** A sign before the first word: a bracket, a star. */
const LEAD = 2;
const SIGNS = /[^\p{L}@]+/gu;
const ADDRESSES = /\b(?:https?:\/\/|www\.)\S+/g;
/** 「下一篇：…」: what stands before the colon, of so many letters at most. */
const LABEL = /^[^:|]{2,10}(?=[:|])/;

const bitsOf = (names: readonly string[]): number =>
  names.reduce((bits, name) => bits | (1 << CUE_NAMES.indexOf(name)), 0);
const STRONG = bitsOf(CUE_NAMES.filter((name) => !WEAK_CUES.includes(name)));
const PICTURE = bitsOf(['picture']);
const CREDIT = bitsOf(CREDIT_CUES);
const HEADING = bitsOf(HEADING_CUES);
/** A line with such a share of cues, of one kind or of several, consists of little else. */
const LITTLE_ELSE = 0.6;
const LITTLE_WITH_TWO = 0.4;
const LITTLE_WITH_THREE = 0.2;
const BY_CHANCE = 0.1;

/** Its words say something about what the line is: a paragraph of a story has some by chance. */
export function speaks({ groups, kinds, share, label }: Cues): boolean {
  if (label >= LITTLE_ELSE && (groups & PICTURE) === 0) return true;
  if (share < BY_CHANCE) return false;
  if ((groups & PICTURE) !== 0) return (groups & STRONG & ~CREDIT) !== 0;
  const least = kinds > 2 ? LITTLE_WITH_THREE : kinds > 1 ? LITTLE_WITH_TWO : LITTLE_ELSE;
  return (groups & STRONG) !== 0 || share >= least;
}

/** It consists of a word that may head a text. */
export const couldHead = ({ groups, share }: Cues): boolean => share === 1 && (groups & HEADING) === groups;

const patterns = lazy(() => ({
  all: new RegExp(
    Object.values(CUES)
      .map((words) => `(${words})`)
      .join('|'),
    'g',
  ),
  narrative: new RegExp(NARRATIVE, 'g'),
}));

/**
 * Looks a line's words up.
 * @param text folded (core/facts/fold.ts), in any case
 * @param usual groups that the article itself is full of, as bits: they say nothing
 */
export function cuesOf(text: string, usual = 0): Cues {
  const plain = text.toLowerCase(); // a pattern blind to case takes many times as long
  const { all, narrative } = patterns();
  const head = LABEL.exec(plain)?.[0] ?? '';
  let [groups, kinds, covered, labelled, leads] = [0, 0, 0, 0, false];
  for (const match of plain.matchAll(all)) {
    const bit = 1 << (match.findIndex((one, i) => i > 0 && one !== undefined) - 1);
    if ((bit & usual) !== 0) continue;
    if ((groups & bit) === 0) kinds++;
    groups |= bit;
    covered += match[0].length;
    if (match.index + match[0].length <= head.length) labelled += match[0].length;
    leads ||= match.index <= LEAD;
  }
  const share = covered === 0 ? 0 : covered / lettersOf(text.replace(ADDRESSES, ''));
  const label = labelled === 0 ? 0 : labelled / lettersOf(head);
  const narration = plain.match(narrative)?.length ?? 0;
  return { groups, kinds, share: Math.min(1, share), label: Math.min(1, label), leads, narrative: narration };
}

const lettersOf = (text: string): number => Math.max(1, text.replace(SIGNS, '').length);

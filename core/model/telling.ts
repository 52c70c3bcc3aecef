import type { TextBlock } from '../read/text-block';
import { CUE_NAMES, couldHead, speaks } from './cues';
import type { Judgement } from './judge';
import { Matrix } from './matrix';
import { oddsOf, type Regarded } from './second-look';
import { LONGEST_TOLD, lineWords, WORDED, type WordedLine } from './worded';

/** How likely a block is the article's, by structure. */
type Likelihood = (block: number) => number;

/** What this page's sure paragraphs are likelier than, and how many of them are asked for their words. */
const SURE = 0.7;
const ASKED = 24;
/** So many of them with words of one group, and this share of them, and the article is about such things. */
const USUAL = 3;
const USUAL_SHARE = 0.2;

/**
 * Groups of cues that the article itself is full of, as bits: a story about accounts and apps.
 * @param p how likely each block is the article's, by structure
 */
export function usualCues(regarded: readonly Regarded[], p: Likelihood): number {
  const sure = regarded.filter(
    ({ block: { index }, article }) => index >= article.opens && index <= article.closes && p(index) > SURE,
  );
  const step = Math.max(1, Math.ceil(sure.length / ASKED));
  const asked = sure.filter((_, i) => i % step === 0);
  const counts = CUE_NAMES.map(() => 0);
  for (const { block } of asked) {
    const { groups } = lineWords(block.text.slice(0, LONGEST_TOLD)).cues;
    for (let i = 0; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + ((groups >> i) & 1);
  }
  const least = Math.max(USUAL, USUAL_SHARE * asked.length);
  return counts.reduce((bits, count, i) => (count >= least ? bits | (1 << i) : bits), 0);
}

/** Where the article's sentences begin and end, by block. */
export interface Stretch {
  readonly opens: number;
  readonly closes: number;
}

/** The sentences that are surely the article's, by block. @param p how likely each block is the article's, by structure */
export function sureSentences(regarded: readonly Regarded[], p: Likelihood): number[] {
  const { home } = regarded[0]?.article ?? {};
  const own = ({ block: { index, prose, ends } }: Regarded): boolean =>
    prose > 0 && ends && index >= (home?.first ?? 0) && index < (home?.end ?? 0) && p(index) > SURE;
  return regarded.filter(own).map(({ block }) => block.index);
}

/** A block as the look at words needs it. @param p how likely it is the article's, by structure */
export function wordedLine({ block, article }: Regarded, p: number, usual: number, stretch: Stretch): WordedLine {
  const { index, link, units, ends, box, text } = block;
  return {
    ...lineWords(text, usual),
    odds: oddsOf(p),
    tail: index > stretch.closes,
    head: index < stretch.opens,
    same: box.shape === article.shape,
    link,
    units,
    ends,
  };
}

/** What is less likely than this by its words neither opens nor closes an article. */
const NO_EDGE = 0.2;
/** Among the paragraphs, and as likely by its structure as they: so unlikely it must be at either edge, with words of several groups. */
const NEVER = 0.05;
const SENTENCE = 0.5;
const SEVERAL = 2;
const LONGEST_AMID = 120;
/** Neither a sentence nor a heading: what among paragraphs may be a notice. */
const isLoose = ({ ends, bold, text, box }: TextBlock): boolean =>
  !ends && bold < 0.5 && text.length <= LONGEST_AMID && !/^h\d$/.test(box.tag);

/** Notices that stand as sentences before or behind an article, at most. */
const NOTICES = 6;

/** Judges single lines by their structure and their words together. */
export class Telling {
  private readonly usual: number;
  private readonly stretch: Stretch;

  constructor(private readonly judgement: Judgement) {
    const { regarded, likelihood: p } = judgement;
    this.usual = usualCues(regarded, p);
    const sentences = sureSentences(regarded, p);
    const middle = Math.floor(sentences.length / 2);
    const first = this.edgeOf(sentences.slice(0, middle + 1), (at) => ({ opens: at + 1, closes: Infinity }));
    const last = this.edgeOf(sentences.slice(middle).reverse(), (at) => ({ opens: 0, closes: at - 1 }));
    this.stretch = { opens: first ?? 0, closes: last ?? Infinity };
  }

  /** How likely a block is the article's; undefined for long texts, and where words say nothing or, within the article, not enough. */
  of(regarded: Regarded): number | undefined {
    const { index } = regarded.block;
    const { opens, closes } = this.stretch;
    if (index < opens || index > closes) return this.likely(regarded, this.stretch);
    if (!isLoose(regarded.block) || this.judgement.likelihood(index) < SENTENCE) return undefined;
    const asHead = this.likely(regarded, { opens: index + 1, closes: Infinity }, SEVERAL) ?? 1;
    const asTail = this.likely(regarded, { opens: 0, closes: index - 1 }, SEVERAL) ?? 1;
    const likely = Math.max(asHead, asTail);
    return likely < NEVER ? likely : undefined;
  }

  /** @param kinds so many groups its words must be of */
  private likely(regarded: Regarded, stretch: Stretch, kinds = 1): number | undefined {
    const { likelihood, model } = this.judgement;
    if (regarded.block.text.length > LONGEST_TOLD) return undefined;
    const line = wordedLine(regarded, likelihood(regarded.block.index), this.usual, stretch);
    if (line.cues.kinds < kinds || !speaks(line.cues) || (line.head && couldHead(line.cues))) return undefined;
    return Matrix.of(WORDED, [line]).judge(model.words)[0];
  }

  /** The first of some sentences, from an edge inwards, that is no notice. @param outside what a sentence is outside of if it is one */
  private edgeOf(sentences: readonly number[], outside: (at: number) => Stretch): number | undefined {
    for (const at of sentences.slice(0, NOTICES + 1)) {
      const regarded = this.judgement.regarded[at];
      const likely = regarded && this.likely(regarded, outside(at));
      if (likely === undefined || likely >= NO_EDGE) return at;
    }
    return sentences[0];
  }
}

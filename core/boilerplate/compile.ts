import type { PhraseGroup, PreparedBar, PreparedPhrase, PreparedPhrases } from '../types';

/** A phrase that cuts, ready to run. */
export interface Phrase {
  readonly rule: PreparedPhrase;
  readonly regex: RegExp;
}

export interface Bar {
  readonly bar: PreparedBar;
  /** Any of its words at the place looked at. */
  readonly regex: RegExp;
}

/** Phrases that cut a piece off a block's end, its start, and either or its midst wherever the block stands. */
export interface Cuts {
  readonly tails: readonly Phrase[];
  readonly heads: readonly Phrase[];
  readonly anywhere: readonly Phrase[];
}

interface Group {
  readonly group: PhraseGroup;
  readonly regex: RegExp;
}

/** The phrases, ready to run. Parses and compiles what a line may be when one comes: most pages need a few of a hundred. */
export class PhraseBook {
  private readonly groups: readonly Group[];
  private readonly regexes: (RegExp | undefined)[] = [];
  private readonly bars: (Bar | undefined)[] = [];
  private cutters: Cuts | undefined;

  constructor(private readonly from: PreparedPhrases) {
    this.groups = from.groups.map((group) => ({ group, regex: new RegExp(group.needs, 'u') }));
  }

  /** Numbers of the phrases and then the bars that a text may be, in order of precedence. @param length without white space */
  mayBe(text: string, length: number): readonly number[] {
    const { lengths } = this.from;
    const found: number[] = [];
    for (const index of this.startingLike(text)) if (length <= (lengths[index] ?? 0)) found.push(index);
    const starting = found.length;
    for (const { group, regex } of this.groups) {
      if (length > group.longest || !regex.test(text)) continue;
      for (const index of group.blocks) if (length <= (lengths[index] ?? 0)) found.push(index);
    }
    return found.length > starting ? found.sort((a, b) => a - b) : found;
  }

  /** Read off the text itself: a page's lines have few first characters, and parsing all of them takes longer. No index is followed by a space. */
  private startingLike(text: string): readonly number[] {
    const { starts } = this.from;
    const key = `${String.fromCodePoint(text.codePointAt(0) ?? 0)} `;
    const at = starts.indexOf(key);
    if (at < 0) return [];
    const from = at + key.length;
    return starts.slice(from, starts.indexOf('\n', from)).split(',').map(Number);
  }

  /** The pattern of the phrase of that number, unless it is a bar's. */
  regex(index: number): RegExp | undefined {
    const { sources, flags } = this.from.blockPatterns;
    const source = sources[index];
    if (source !== undefined) this.regexes[index] ??= new RegExp(source, flags[index]);
    return this.regexes[index];
  }

  /** The phrase of that number; it must be one. */
  phrase(index: number): PreparedPhrase {
    return JSON.parse(this.from.blocks[index] ?? '') as PreparedPhrase; // as: written by ahead/prepare.ts, like all below
  }

  /** The bar of that number, unless it is a phrase's. */
  bar(index: number): Bar | undefined {
    const text = this.from.bars[index - this.from.blocks.length];
    if (text !== undefined) this.bars[index] ??= toBar(text);
    return this.bars[index];
  }

  get cuts(): Cuts {
    this.cutters ??= cutsOf(this.from);
    return this.cutters;
  }
}

function toBar(text: string): Bar {
  const bar = JSON.parse(text) as PreparedBar; // as: see above
  return { bar, regex: new RegExp(bar.pattern, 'uy') };
}

function cutsOf({ cuts: texts, cutPatterns: { sources, flags } }: PreparedPhrases): Cuts {
  const cuts = texts.map((text, index): Phrase => {
    const rule = JSON.parse(text) as PreparedPhrase; // as: see above
    return { rule, regex: new RegExp(sources[index] ?? '', flags[index]) };
  });
  const of = (scope: PreparedPhrase['scope']) =>
    cuts.filter(({ rule }) => rule.scope === scope && rule.position !== 'any');
  return { tails: of('tail'), heads: of('head'), anywhere: cuts.filter(({ rule }) => rule.position === 'any') };
}

const compiled = new WeakMap<PreparedPhrases, PhraseBook>();

/** The same phrases give the same book. */
export function compile(phrases: PreparedPhrases): PhraseBook {
  let book = compiled.get(phrases);
  if (!book) {
    book = new PhraseBook(phrases);
    compiled.set(phrases, book);
  }
  return book;
}

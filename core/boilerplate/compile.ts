import type { PhraseGroup, PreparedBar, PreparedLabel, PreparedPhrase, PreparedPhrases } from '../types';

/** A phrase rule ready to run. */
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

type Group = PhraseGroup & { readonly regex: RegExp };
type Indexes<T> = Readonly<Record<string, T | undefined>>;

/** The phrases, ready to run. Parses and compiles what a line may be when one comes: most pages need a few of a hundred. */
export class PhraseBook {
  private readonly starts: Indexes<readonly number[]>;
  private readonly groups: readonly Group[];
  private readonly phrases: (Phrase | undefined)[] = [];
  private readonly bars: (Bar | undefined)[] = [];
  private labels: readonly PreparedLabel[] | undefined;
  private words: Indexes<number> | undefined;
  private labelRegex: RegExp | undefined;
  private cutters: Cuts | undefined;
  /** Tells quickly that a line holds no label. */
  readonly labelAnywhere: RegExp;

  constructor(private readonly from: PreparedPhrases) {
    this.starts = JSON.parse(from.starts) as Indexes<readonly number[]>; // as: written by ahead/prepare.ts, like all below
    this.groups = from.groups.map((group) => ({ ...group, regex: new RegExp(group.needs, 'u') }));
    this.labelAnywhere = new RegExp(from.labelPattern, 'u');
  }

  /** Numbers of the phrases and then the bars that a text may be, in order of precedence. @param length without white space */
  mayBe(text: string, length: number): readonly number[] {
    const fits = (index: number) => length <= (this.from.lengths[index] ?? 0);
    const found = (this.starts[String.fromCodePoint(text.codePointAt(0) ?? 0)] ?? []).filter(fits);
    for (const { longest, regex, blocks } of this.groups)
      if (length <= longest && regex.test(text)) found.push(...blocks.filter(fits));
    return found.sort((a, b) => a - b);
  }

  /** The phrase of that number, unless it is a bar's. */
  phrase(index: number): Phrase | undefined {
    const text = this.from.blocks[index];
    if (text !== undefined) this.phrases[index] ??= toPhrase(text);
    return this.phrases[index];
  }

  /** The bar of that number, unless it is a phrase's. */
  bar(index: number): Bar | undefined {
    const text = this.from.bars[index - this.from.blocks.length];
    if (text !== undefined) this.bars[index] ??= toBar(text);
    return this.bars[index];
  }

  /** @param word NFKC, lower case, no white space */
  label(word: string): PreparedLabel | undefined {
    this.words ??= JSON.parse(this.from.labelWords) as Indexes<number>; // as: see above
    this.labels ??= JSON.parse(this.from.labels) as PreparedLabel[]; // as: see above
    return this.labels[this.words[word] ?? -1];
  }

  /** Any label word at the place looked at. */
  get labelHere(): RegExp {
    this.labelRegex ??= new RegExp(this.from.labelPattern, 'uy');
    return this.labelRegex;
  }

  get cuts(): Cuts {
    this.cutters ??= cutsOf(this.from.cuts.map(toPhrase));
    return this.cutters;
  }
}

function toPhrase(text: string): Phrase {
  const rule = JSON.parse(text) as PreparedPhrase; // as: see above
  return { rule, regex: new RegExp(rule.pattern, rule.flags) };
}

function toBar(text: string): Bar {
  const bar = JSON.parse(text) as PreparedBar; // as: see above
  return { bar, regex: new RegExp(bar.pattern, 'uy') };
}

function cutsOf(cuts: readonly Phrase[]): Cuts {
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

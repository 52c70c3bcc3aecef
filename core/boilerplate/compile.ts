import { toRegExp } from '../pattern';
import type { BoilerplateKind, CreditLabel, PhraseFile, PhraseRule, WordBar } from '../types';

/** A phrase rule ready to run. */
export interface Phrase {
  readonly rule: PhraseRule;
  readonly kind: BoilerplateKind;
  /** `phrase:<file's kind>/<rule id>` */
  readonly id: string;
  readonly regex: RegExp;
}

export interface Bar {
  readonly bar: WordBar;
  readonly kind: BoilerplateKind;
  readonly id: string;
  /** Any of its words at the place looked at, longest first. */
  readonly regex: RegExp;
}

export interface Label {
  readonly label: CreditLabel;
  readonly kind: BoilerplateKind;
  readonly id: string;
}

export interface PhraseBook {
  readonly blocks: readonly Phrase[];
  readonly tails: readonly Phrase[];
  readonly heads: readonly Phrase[];
  readonly inline: readonly Phrase[];
  readonly bars: readonly Bar[];
  readonly labels: ReadonlyMap<string, Label>;
  /** Any label word at the place looked at, longest first; spaces may stand inside short words (`监 制`). */
  readonly labelRegex: RegExp;
  /** Tells quickly that a line holds no label. */
  readonly labelAnywhere: RegExp;
}

const NEVER = /(?!)/uy;
/** Both cases are written out: see core/pattern.ts. */
const literal = (word: string): string =>
  word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
/** Two-character words are often spread out to line up with three-character ones. */
const spread = (word: string): string => (/^\p{Script=Han}{2}$/u.test(word) ? [...word].join('\\s?') : literal(word));

function anyOf(words: readonly string[]): RegExp {
  if (words.length === 0) return NEVER;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(spread).join('|')})`, 'uy');
}

const barsOf = (file: PhraseFile): Bar[] =>
  (file.bars ?? []).map((bar) => ({
    bar,
    kind: file.kind,
    id: `phrase:${file.kind}/${bar.id}`,
    regex: anyOf(bar.words.map((word) => word.normalize('NFKC'))),
  }));

function compileNow(files: readonly PhraseFile[]): PhraseBook {
  const phrases: Phrase[] = [];
  const labels = new Map<string, Label>();
  for (const file of files) {
    for (const rule of file.rules)
      phrases.push({
        rule,
        kind: rule.kind ?? file.kind,
        id: `phrase:${file.kind}/${rule.id}`,
        regex: toRegExp(rule.pattern),
      });
    for (const label of file.labels ?? [])
      for (const word of label.words)
        labels.set(word.normalize('NFKC').toLowerCase(), {
          label,
          kind: file.kind,
          id: `phrase:${file.kind}/${label.id}`,
        });
  }
  const labelRegex = anyOf([...labels.keys()]);
  const of = (scope: PhraseRule['scope']) => phrases.filter((phrase) => phrase.rule.scope === scope);
  return {
    blocks: of('block'),
    tails: of('tail'),
    heads: of('head'),
    inline: of('inline'),
    bars: files.flatMap(barsOf),
    labels,
    labelRegex,
    labelAnywhere: new RegExp(labelRegex.source, 'u'),
  };
}

const compiled = new WeakMap<readonly PhraseFile[], PhraseBook>();

/** Compiles phrase files once; the same array gives the same book. @throws SyntaxError for a pattern that is none */
export function compile(files: readonly PhraseFile[]): PhraseBook {
  let book = compiled.get(files);
  if (!book) {
    book = compileNow(files);
    compiled.set(files, book);
  }
  return book;
}

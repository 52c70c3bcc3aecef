import { unicodeFlag } from '../pattern';
import { simplified } from '../simplified';
import type { PreparedPhrase, PreparedPhrases } from '../types';

/** What phrases are held against: a text in simplified characters and small letters. It keeps its length. */
export function plainForm(text: string): string {
  const plain = simplified(text);
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain;
}

/** A phrase whose pattern is compiled when a line is first tried with it. */
export class Phrase {
  private compiled: RegExp | undefined;

  constructor(readonly rule: PreparedPhrase) {}

  get regex(): RegExp {
    this.compiled ??= new RegExp(this.rule.pattern, unicodeFlag(this.rule.pattern));
    return this.compiled;
  }
}

/** The phrases by what they take: whole blocks in order of precedence, or a piece of a block's end, its start, or anywhere. */
export interface PhraseBook {
  readonly blocks: readonly Phrase[];
  readonly tails: readonly Phrase[];
  readonly heads: readonly Phrase[];
  readonly anywhere: readonly Phrase[];
}

const compiled = new WeakMap<PreparedPhrases, PhraseBook>();

/** The same phrases give the same book. */
export function compile(from: PreparedPhrases): PhraseBook {
  const known = compiled.get(from);
  if (known) return known;
  const phrases = from.map((rule) => new Phrase(rule));
  const [blocks, cuts] = [true, false].map((whole) => phrases.filter(({ rule }) => (rule.scope === 'block') === whole));
  const placed = (scope: PreparedPhrase['scope']) =>
    (cuts ?? []).filter(({ rule }) => rule.scope === scope && rule.position !== 'any');
  const anywhere = (cuts ?? []).filter(({ rule }) => rule.position === 'any');
  const book = { blocks: blocks ?? [], tails: placed('tail'), heads: placed('head'), anywhere };
  compiled.set(from, book);
  return book;
}

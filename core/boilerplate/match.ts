import type { LabelField } from '../facts/data/labels';
import { type InfoLine, readInfoLine } from '../facts/info-line';
import { normalise, visibleLength } from '../text';
import type { BadgeKind, BoilerplateKind, PreparedPhrase, PreparedPhrases } from '../types';
import { compile, type PhraseBook, plainForm } from './compile';

/** What a line says of its article: names apart, whatever else as it is spelt. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What a line's words say that it is. */
export interface Match {
  readonly kind: BoilerplateKind;
  readonly rule: string;
  readonly position: 'head' | 'tail' | 'edge' | 'any';
  /** Values by field, where the line says any. */
  readonly fields: Fields;
  readonly weak: boolean;
  readonly endsArticle: boolean;
  readonly opens: 'feed' | 'comments' | undefined;
  readonly keep: boolean;
  readonly badge: BadgeKind | undefined;
  /** Its value is missing and may be the next line. */
  readonly open: boolean;
}

export function matchOf(rule: PreparedPhrase, groups: Readonly<Record<string, string>> | undefined): Match {
  return {
    kind: rule.kind,
    rule: rule.id,
    position: rule.position,
    fields: defined(groups),
    weak: rule.weak === true,
    endsArticle: rule.endsArticle === true,
    opens: rule.opens,
    keep: rule.keep === true,
    badge: rule.badge,
    open: false,
  };
}

const defined = (groups: Readonly<Record<string, string | undefined>> | undefined): Fields =>
  Object.fromEntries(Object.entries(groups ?? {}).flatMap(([key, value]) => (value ? [[key, value.trim()]] : [])));

const KINDS: Partial<Record<LabelField, BoilerplateKind>> = {
  byline: 'byline',
  assistant: 'byline',
  compiler: 'byline',
  picture: 'byline',
  editor: 'editor',
  staff: 'editor',
};

/** What a line of facts is removed as. */
export function matchOfFacts({ field, fields, strict, endsArticle, open }: InfoLine): Match {
  return {
    kind: KINDS[field] ?? 'source',
    rule: `facts:${field}`,
    position: 'edge',
    fields: { ...fields },
    weak: !strict,
    endsArticle,
    opens: undefined,
    keep: false,
    badge: undefined,
    open,
  };
}

/** Named groups of what was found in a text's plain form, as the text itself spells them. */
export function groupsOf(
  regex: RegExp,
  found: RegExpExecArray,
  text: string,
): Readonly<Record<string, string>> | undefined {
  if (!found.groups || found.input === text) return found.groups;
  const spans = new RegExp(regex, `${regex.flags}d`).exec(found.input)?.indices?.groups ?? {};
  const spelt = Object.entries(spans).flatMap(([name, span]) => (span ? [[name, text.slice(...span)]] : []));
  return Object.fromEntries(spelt);
}

/** The first phrase that the whole text is, else the credits that it consists of. @param text NFKC, collapsed */
export function matchLine(text: string, length: number, book: PhraseBook): Match | undefined {
  const plain = plainForm(text);
  for (const phrase of book.blocks) {
    const found = length <= phrase.rule.maxLength ? phrase.regex.exec(plain) : null;
    if (found) return matchOf(phrase.rule, groupsOf(phrase.regex, found, text));
  }
  const facts = readInfoLine(text);
  return facts && matchOfFacts(facts);
}

/** Longest text that is asked what it is. */
const LONGEST_TOLD = 120;

/** What a text says that it is, if it is a known line as a whole; a class may call an editor's line an advertisement. */
export function kindMatcher(phrases: PreparedPhrases): (text: string) => BoilerplateKind | undefined {
  return (text) => {
    const told = normalise(text);
    if (told === '' || told.length > LONGEST_TOLD) return undefined;
    return matchLine(told, visibleLength(told), compile(phrases))?.kind;
  };
}

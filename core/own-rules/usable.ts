import { honest, inertDocument } from '../dom/unclobbered';
import { toRegExp } from '../pattern';
import type { SiteRule, ValueSource } from '../types';

/** Whether the browser can read a selector. */
export function parses(selector: string, doc: Document): boolean {
  try {
    return typeof honest(doc).createElement('p').matches(selector) === 'boolean';
  } catch {
    return false;
  }
}

const compiles = (pattern: string): boolean => {
  try {
    return toRegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
};

/** A rule that came from outside, without what does not parse: what is left of it still holds. */
export function usable(rule: SiteRule, page: Document): SiteRule {
  const doc = inertDocument(page);
  const readable = (selector: string) => parses(selector, doc);
  const sources = Object.entries(rule.metadata ?? {}).map(([field, list]: [string, readonly ValueSource[]]) => [
    field,
    list.filter(({ selector }) => readable(selector)),
  ]);
  return {
    ...rule,
    article: (rule.article ?? []).filter(compiles),
    content: (rule.content ?? []).filter(readable),
    strip: (rule.strip ?? []).filter(({ selector }) => readable(selector)),
    keep: (rule.keep ?? []).filter(readable),
    expand: (rule.expand ?? []).filter(readable),
    tidy: (rule.tidy ?? []).filter(readable),
    metadata: Object.fromEntries(sources),
  };
}

import type { Page } from '../page';
import { toRegExp } from '../pattern';
import { ruleRoots } from '../select/rule-roots';
import type { Detection, SiteRule } from '../types';

/** Fewer characters are an empty shell, not what the reader pointed at. */
const LEAST = 10;

/** The reader's word needs nothing beside it. */
const SURE = 9;

const lengthOf = (el: Element): number => (el.textContent ?? '').trim().length;

/** What a reader's own rules choose as the article on this page. */
export interface OwnChoice {
  readonly roots: readonly Element[];
  readonly rule: SiteRule;
  /** The address is one of the article's that the reader corrected, or of its shape: no detector is asked. */
  readonly certain: boolean;
}

/** The first own rule whose content is on the page. */
export function ownChoice({ root, url }: Page, own: readonly SiteRule[]): OwnChoice | undefined {
  const address = `${url.host}${url.pathname}${url.search}`;
  for (const rule of own) {
    const roots = ruleRoots(root, rule.content ?? [], lengthOf, false).filter((el) => lengthOf(el) >= LEAST);
    const certain = (rule.article ?? []).some((pattern) => toRegExp(pattern).test(address));
    if (roots.length > 0) return { roots, rule, certain };
  }
  return undefined;
}

/** What is said of a page on which the reader pointed the article out; undefined where that is no sure sign of one. */
export const pointedOut = (picked: OwnChoice | undefined, site: SiteRule | undefined): Detection | undefined =>
  picked?.certain
    ? {
        article: true,
        confidence: 0.99,
        ...(site && { site: site.id }),
        kind: 'article',
        evidence: [{ code: 'own-rule', kind: 'article', points: SURE }],
      }
    : undefined;

import type { Page } from '../page';
import type { Choice, FamilyRule, RuleSet, SiteRule } from '../types';
import { densest, follows } from './density';
import { judgeBy } from './judge';
import { readabilityRoot } from './readability';
import { proseOf, ruleRoots, textUnits } from './rule-roots';
import { declaredSamples, holdsSamples, structuredRoot } from './structured';
import type { SureRoots } from './sure-roots';
import { type Survey, survey } from './survey';

/** The content roots in the live document, in document order, and how they were found. */
export interface Selection {
  readonly roots: readonly Element[];
  readonly choice: Choice;
}

/** A rule whose root holds less than this share of what stands where sentences are densest is out of date. */
const STALE = 0.3;
/** A family is recognised without host, so its root must hold at least this share of that, or stand apart with a paragraph. */
const AGREES = 0.5;
const PARAGRAPH = 40;
/** Two roots hold the same article. */
const SAME = 0.98;
/** Below this share of CJK, Readability knows the language better than we do. */
const CJK_PAGE = 0.3;

const inside = (roots: readonly Element[], outer: readonly Element[]): boolean =>
  roots.every((root) => outer.some((el) => el.contains(root)));

const proseIn = (text: Survey) => (el: Element) => proseOf([el], text);

/** A site's roots, unless they hold nothing or far less than the page's densest text around them. */
function bySite(page: Page, site: SiteRule, text: Survey, dense: readonly Element[]): readonly Element[] {
  const roots = ruleRoots(page.root, site.content ?? [], proseIn(text), false);
  if (roots.length === 0) return [];
  const apart = !inside(roots, dense) && proseOf(roots, text) > 0;
  return apart || textUnits(roots) >= STALE * proseOf(dense, text) ? roots : [];
}

const present = (family: FamilyRule, page: Page): boolean =>
  family.evidence.some((selector) => page.root.querySelector(selector) !== null);

/** A family's roots, if they and the densest text agree on what the article is. */
function byFamily(page: Page, family: FamilyRule, text: Survey, dense: readonly Element[]): readonly Element[] {
  if (!present(family, page)) return [];
  const roots = ruleRoots(page.root, family.content ?? [], proseIn(text), true);
  const prose = proseOf(roots, text);
  if (prose === 0) return [];
  if (inside(dense, roots)) return roots;
  if (!inside(roots, dense)) return prose >= PARAGRAPH ? roots : [];
  const beside = dense.filter((el) => !roots.some((root) => el.contains(root)));
  if (prose < AGREES * (proseOf(dense, text) - proseOf(beside, text))) return [];
  return [...roots, ...beside].sort((a, b) => (follows(a, b) ? 1 : -1));
}

/**
 * Chooses the content roots: the site's, else a family's, else where the sentences are densest, checked against what the
 * page declares. Readability, which must clone the page, is asked only where the page is not CJK or holds no sentence.
 * @param sure the site's roots, where they are beyond doubt: then nothing else is looked at
 */
export function selectContent(
  page: Page,
  site: SiteRule | undefined,
  rules: RuleSet,
  sure?: SureRoots,
): Selection | undefined {
  if (site && sure) return { roots: sure.roots, choice: { by: 'site', rule: site.id, stale: false } };
  const text = survey(page, judgeBy(rules));
  const dense = densest(text, page.root.querySelector('h1') ?? undefined);
  const choose = (by: Choice['by'], rule: string, stale: boolean, roots: readonly Element[]) =>
    roots.length > 0 ? { roots, choice: { by, rule, stale } } : undefined;
  const known = site && choose('site', site.id, false, bySite(page, site, text, dense));
  if (known) return known;
  const stale = (site?.content?.length ?? 0) > 0;
  for (const family of rules.families) {
    const found = choose('family', family.id, stale, byFamily(page, family, text, dense));
    if (found) return found;
  }
  const samples = declaredSamples(page);
  const declared = holdsSamples(dense, samples) ? undefined : structuredRoot(page, samples);
  if (declared) return choose('structured', 'schema-org', stale, [declared]);
  const other = text.cjkShare < CJK_PAGE || dense.length === 0 ? readabilityRoot(page) : undefined;
  // Readability's elements may have only the page's wrapper in common: the densest text inside is as complete and has less around it.
  const narrower =
    inside(dense, other ? [other] : []) && proseOf(dense, text) >= SAME * proseOf(other ? [other] : [], text);
  if (other && !narrower) return choose('readability', 'readability', stale, [other]);
  return choose('density', 'density', stale, dense);
}

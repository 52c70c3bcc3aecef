import type { Page } from '../page';
import type { Choice, RuleSet, SiteRule } from '../types';
import { densest } from './density';
import { judgeBy } from './judge';
import { readabilityRoot } from './readability';
import { survey } from './survey';

/** The content roots in the live document and how they were found. */
export interface Selection {
  readonly roots: readonly Element[];
  readonly choice: Choice;
}

function byRule(
  page: Page,
  id: string,
  by: 'site' | 'family',
  selectors: readonly string[] | undefined,
): Selection | undefined {
  for (const selector of selectors ?? []) {
    const found = page.root.querySelector(selector);
    if (found && (found.textContent ?? '').trim().length > 0)
      return { roots: [found], choice: { by, rule: id, stale: false } };
  }
  return undefined;
}

/** Chooses the content root: the site's, else a family's, else where the sentences are densest, else Readability's. */
export function selectContent(page: Page, site: SiteRule | undefined, rules: RuleSet): Selection | undefined {
  const bySite = site && byRule(page, site.id, 'site', site.content);
  if (bySite) return bySite;
  for (const family of rules.families) {
    if (!family.evidence.every((s) => page.root.querySelector(s))) continue;
    const byFamily = byRule(page, family.id, 'family', family.content);
    if (byFamily) return byFamily;
  }
  const stale = site?.content !== undefined;
  const dense = densest(survey(page, judgeBy(rules)), page.root.querySelector('h1') ?? undefined);
  if (dense.length > 0) return { roots: dense, choice: { by: 'density', rule: 'density', stale } };
  const root = readabilityRoot(page);
  return root && { roots: [root], choice: { by: 'readability', rule: 'readability', stale } };
}

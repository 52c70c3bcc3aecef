import type { Page } from '../page';
import type { Choice, RuleSet, SiteRule } from '../types';
import { readabilityRoot } from './readability';

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

/** Chooses the content root: the site's, else a family's, else Readability's. */
export function selectContent(page: Page, site: SiteRule | undefined, rules: RuleSet): Selection | undefined {
  const bySite = site && byRule(page, site.id, 'site', site.content);
  if (bySite) return bySite;
  for (const family of rules.families) {
    if (!family.evidence.every((s) => page.root.querySelector(s))) continue;
    const byFamily = byRule(page, family.id, 'family', family.content);
    if (byFamily) return byFamily;
  }
  const root = readabilityRoot(page);
  return (
    root && { roots: [root], choice: { by: 'readability', rule: 'readability', stale: site?.content !== undefined } }
  );
}

import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import type { RuleSet, SiteRule } from '../types';

const INERT = 'script,style,noscript,template,link,meta,select,textarea,input,button';

/** Takes out what selectors name: inert elements, the site's boilerplate, the shared kinds. */
export function strip(snapshot: Snapshot, ledger: Ledger, site: SiteRule | undefined, rules: RuleSet): void {
  for (const el of snapshot.root.querySelectorAll(INERT)) el.remove();
  for (const { selector, kind } of site?.strip ?? []) {
    for (const el of snapshot.root.querySelectorAll(selector))
      ledger.remove([el], {
        kind,
        stage: 'strip',
        rule: `site:${site?.id}`,
        reason: 'site-selector',
        detail: selector,
      });
  }
  for (const { selectors, kind } of rules.shared)
    for (const selector of selectors)
      for (const el of snapshot.root.querySelectorAll(selector))
        ledger.remove([el], { kind, stage: 'strip', rule: 'shared', reason: 'shared-selector', detail: selector });
}

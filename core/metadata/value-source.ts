import type { Page } from '../page';
import { collapse } from '../text';
import type { FamilyRule, Field, MetadataField, SiteRule } from '../types';

/** The value that a rule names for a field: the first source that finds any. A bad selector or pattern finds none. */
export function ruledField(page: Page, rule: SiteRule | FamilyRule, field: MetadataField): Field<string> | undefined {
  for (const source of rule.metadata?.[field] ?? []) {
    const el = find(page, source.selector);
    const raw = el && (source.attr ? el.getAttribute(source.attr) : el.textContent);
    const text = collapse(raw ?? '');
    const value = source.match ? collapse(matched(source.match, text) ?? '') : text;
    if (value !== '') return { value, from: `${'hosts' in rule ? 'site' : 'family'}:${rule.id}` };
  }
  return undefined;
}

function find(page: Page, selector: string): Element | null {
  try {
    return page.root.querySelector(selector);
  } catch {
    return null; // a reader's own rule may hold a selector that does not parse
  }
}

function matched(pattern: string, text: string): string | undefined {
  try {
    const match = new RegExp(pattern, 'u').exec(text);
    return match?.[1] ?? match?.[0];
  } catch {
    return undefined;
  }
}

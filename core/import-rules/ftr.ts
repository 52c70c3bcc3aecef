import type { MetadataField, SiteRule, ValueSource } from '../types';
import { hostPattern, LIMITS, type Parses, type RefusedReason, type TakenOver, takenRule } from './taken-over';
import { translateXPath } from './xpath';

/** Settings of the other program's own, which say nothing of a page. */
const SETTINGS =
  /^(?:test_url|test_contains|prune|tidy|autodetect_on_failure|autodetect_next_page|parser|insert_detected_image|skip_json_ld|convert_double_br_tags|strip_comments|wrap_in|dissolve|move_into|footnotes)\b/;
/** What would change a page's source, or ask for something. */
const CODE = /^(?:find_string|replace_string|if_page_contains|native_ad_clue|strip_attr|src_lazy_load_attr)\b/;
const NETWORK =
  /^(?:http_header|single_page_link|single_page_link_in_feed|requires_login|login_|not_logged_in|next_page_link_in_feed)/;
const FIELDS: Readonly<Record<string, MetadataField>> = { title: 'title', author: 'byline', date: 'publishedTime' };
const LINE = /^([a-z_]+(?:\([^)]*\))?)\s*:\s*(.+)$/i;

type Draft = {
  content: string[];
  strip: string[];
  metadata: Partial<Record<MetadataField, ValueSource[]>>;
  next?: string;
};

/** Carries a line out. @returns why it cannot be, if it cannot */
function take(draft: Draft, name: string, value: string, parses: Parses): RefusedReason | undefined {
  if (name === 'strip_id_or_class' || name === 'strip_image_src') {
    const word = value.replace(/^["']|["']$/g, '');
    if (/["\\\n]/.test(word)) return 'selector';
    draft.strip.push(
      ...(name === 'strip_image_src' ? [`img[src*="${word}"]`] : [`[id*="${word}"]`, `[class*="${word}"]`]),
    );
    return undefined;
  }
  const field = FIELDS[name];
  if (!field && !['body', 'strip', 'next_page_link'].includes(name)) return 'unknown';
  const found = translateXPath(value, name !== 'strip');
  if (!found || (found.attr !== undefined && !field && name !== 'next_page_link')) return 'xpath';
  if (!found.selectors.every((one) => one.length <= LIMITS.selector && parses(one))) return 'selector';
  if (field) {
    const { attr } = found;
    const sources = found.selectors.map((selector) => ({ selector, ...(attr !== undefined && { attr }) }));
    draft.metadata[field] = [...(draft.metadata[field] ?? []), ...sources];
  } else if (name === 'body') draft.content.push(found.selectors.join(', '));
  else if (name === 'strip') draft.strip.push(...found.selectors);
  else draft.next ??= found.selectors.join(', ');
  return undefined;
}

function ruleOf({ content, strip, metadata, next }: Draft): Partial<SiteRule> {
  const fields = Object.entries(metadata).map(([field, sources]) => [field, sources.slice(0, LIMITS.sources)]);
  return {
    ...(content.length > 0 && { content: content.slice(0, LIMITS.content) }),
    ...(strip.length > 0 && {
      strip: strip.slice(0, LIMITS.strip).map((selector) => ({ selector, kind: 'other' as const })),
    }),
    ...(fields.length > 0 && { metadata: Object.fromEntries(fields) }),
    ...(next !== undefined && { next: { selector: next } }),
  };
}

/**
 * A site config of FiveFilters (`example.org.txt`): XPath becomes CSS where that says the same; what changes a page's source
 * or asks for another page is refused. (fivefilters/ftr-site-config, CC0)
 * @param domain the file's name without its ending; a leading dot is allowed
 */
export function fromFtr(domain: string, text: string, verified: string, parses: Parses): TakenOver {
  const pattern = hostPattern(domain);
  const draft: Draft = { content: [], strip: [], metadata: {} };
  const refused: { line: string; why: RefusedReason }[] = [];
  let taken = 0;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    if (line === '' || line.startsWith('#') || SETTINGS.test(line)) continue;
    const why = CODE.test(line)
      ? 'code'
      : NETWORK.test(line)
        ? 'network'
        : pattern
          ? take(draft, name.toLowerCase(), value.trim(), parses)
          : 'host';
    if (why) refused.push({ line, why });
    else taken++;
  }
  const rules = pattern && taken > 0 ? [takenRule(pattern, 'ftr', verified, ruleOf(draft))] : [];
  return { rules, taken, refused };
}

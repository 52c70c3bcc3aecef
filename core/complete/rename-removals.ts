import { boxed } from '../dom/boxed';
import { OWN_NAMES } from '../harden';
import type { Sanitizer } from '../sanitize';
import type { Found, Removal, SafeHtml, Story } from '../types';

const MARKER = 'data-removal';

/** Gives markers and notes in safe HTML their new names: another page's may have the same. */
function withPrefix(html: SafeHtml, prefix: string, context: string, sanitizer: Sanitizer): SafeHtml {
  if (!html.includes(MARKER) && !html.includes(OWN_NAMES)) return html;
  const fragment = sanitizer.fragment(html, context);
  for (const marker of fragment.querySelectorAll(`[${MARKER}]`))
    marker.setAttribute(MARKER, prefix + (marker.getAttribute(MARKER) ?? ''));
  for (const name of ['id', 'href'])
    for (const el of fragment.querySelectorAll(`[${name}*="${OWN_NAMES}"]`)) {
      const value = el.getAttribute(name) ?? '';
      if (value.replace('#', '').startsWith(OWN_NAMES))
        el.setAttribute(name, value.replace(OWN_NAMES, OWN_NAMES + prefix));
    }
  return sanitizer.html(boxed(fragment));
}

/** Of which kind the element is that stands in each removal's place; a parser needs it for table parts. */
function contextsOf(found: Found, sanitizer: Sanitizer): ReadonlyMap<string, string> {
  const contexts = new Map<string, string>();
  for (const html of [...found.article.stories.map((story) => story.content), ...found.removals.map((one) => one.html)])
    for (const marker of sanitizer.fragment(html).querySelectorAll(`[${MARKER}]`))
      contexts.set(marker.getAttribute(MARKER) ?? '', marker.localName);
  return contexts;
}

/** A result's stories and removals under ids that begin with a prefix, so that several results can stand in one. */
export function renameRemovals(
  found: Found,
  prefix: string,
  sanitizer: Sanitizer,
): { readonly stories: Story[]; readonly removals: Removal[] } {
  const contexts = contextsOf(found, sanitizer);
  return {
    stories: found.article.stories.map((story) => ({
      ...story,
      content: withPrefix(story.content, prefix, '', sanitizer),
    })),
    removals: found.removals.map((one) => ({
      ...one,
      id: prefix + one.id,
      html: withPrefix(one.html, prefix, contexts.get(one.anchor.marker) ?? '', sanitizer),
      anchor: { marker: prefix + one.anchor.marker },
    })),
  };
}

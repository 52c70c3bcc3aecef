import createDOMPurify from 'dompurify';
import type { ParseSafe } from '../core/compose';
import { createSanitizer } from '../core/sanitize';

/** Makes an article's HTML safe in a page of the extension; what it may load depends on where the article stands. */
export function articleSanitizer(): { readonly parse: ParseSafe; readonly standsAt: (address: string) => void } {
  let own = '';
  const { fragment } = createSanitizer(createDOMPurify(window), () => own);
  const standsAt = (address: string) => {
    own = address;
  };
  return { parse: fragment, standsAt };
}

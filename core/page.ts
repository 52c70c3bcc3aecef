import { flatCopy, hasShadowText } from './dom/flatten';
import { hasShadowedForms, plainCopy } from './dom/forms';
import { documentElementOf } from './dom/unclobbered';

/** One loaded document, read only. `root` is its html element, reached past any clobbered names. */
export interface Page {
  readonly doc: Document;
  readonly root: Element;
  readonly url: URL;
  /** When the page is being read; relative times count back from here. */
  readonly now: Date;
}

/**
 * Opens a live document for reading. One whose forms lie about themselves is read from a plain copy (core/dom/forms.ts),
 * one with text in open shadow roots from a flat one (core/dom/flatten.ts).
 * @param doc the document; never changed
 * @param url its address as an absolute URL
 * @throws TypeError if `url` is not absolute or the document has no root element
 */
export function openPage(doc: Document, url: string, now: Date): Page {
  const root = documentElementOf(doc);
  if (!root) throw new TypeError('document has no root element');
  if (hasShadowedForms(root)) return openPage(plainCopy(doc, root), url, now);
  if (hasShadowText(doc, root)) return openPage(flatCopy(doc, root).doc, url, now);
  return { doc, root, url: new URL(url), now };
}

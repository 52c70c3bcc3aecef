import { flatCopy, hasShadowText } from './dom/flatten';
import { hasShadowedForms, plainCopy } from './dom/forms';
import { keptTexts, openedCopy } from './dom/kept-text';
import type { Origins } from './dom/origins';
import { documentElementOf } from './dom/unclobbered';

/** One loaded document, read only. `root` is its html element, reached past any clobbered names. */
export interface Page {
  readonly doc: Document;
  readonly root: Element;
  readonly url: URL;
  /** When the page is being read; relative times count back from here. */
  readonly now: Date;
  /** Set where `doc` is a plain copy of the live document: where its nodes come from. */
  readonly origins?: Origins;
}

/**
 * Opens a live document for reading. One whose forms lie about themselves is read from a plain copy (core/dom/forms.ts),
 * one with text in open shadow roots from a flat one (core/dom/flatten.ts), one that keeps its article in a hidden field
 * from one where that is opened (core/dom/kept-text.ts).
 * @param doc the document; never changed
 * @param url its address as an absolute URL
 * @throws TypeError if `url` is not absolute or the document has no root element
 */
export function openPage(doc: Document, url: string, now: Date): Page {
  const root = documentElementOf(doc);
  if (!root) throw new TypeError('document has no root element');
  if (hasShadowedForms(root)) {
    const { doc: copy, origins } = plainCopy(doc, root);
    return { ...openPage(copy, url, now), origins };
  }
  if (hasShadowText(doc, root)) {
    const { doc: copy, origins } = flatCopy(doc, root);
    return { ...openPage(copy, url, now), origins };
  }
  const kept = keptTexts(doc, root);
  if (kept.length > 0) {
    const { doc: copy, origins } = openedCopy(doc, root, kept);
    return { doc: copy, root: documentElementOf(copy) ?? root, url: new URL(url), now, origins };
  }
  return { doc, root, url: new URL(url), now };
}

/** The live node that a node of the page is, or was copied from; undefined for what the page never had. */
export const liveNode = ({ origins }: Page, node: Node): Node | undefined => (origins ? origins.get(node) : node);

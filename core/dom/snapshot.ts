import { type Origins, recordOrigins } from './origins';
import { SKIPPED_TAGS } from './tags';
import { inertDocument } from './unclobbered';

/** A detached copy of the content root, in a document where nothing loads and nothing runs. */
export interface Snapshot {
  readonly doc: Document;
  readonly root: Element;
  readonly origins: Origins;
}

/** Marks what the page itself does not show; read by strip, dropped by sanitize. */
export const HIDDEN = 'data-jd-hidden';

/**
 * Copies the content roots of a live document side by side into one root and absolutises nothing yet.
 * @param roots live elements, in document order, none inside another
 */
export function takeSnapshot(liveDoc: Document, roots: readonly Element[]): Snapshot {
  const doc = inertDocument(liveDoc);
  const root = doc.createElement('div');
  const origins: Origins = new WeakMap();
  for (const live of roots) {
    const copy = doc.importNode(live, true);
    recordOrigins(live, copy, origins);
    markHidden(live, copy);
    root.append(copy);
  }
  for (const forged of root.querySelectorAll('[data-removal]')) forged.removeAttribute('data-removal');
  // Forms are where named controls shadow DOM properties: from here on there are none.
  for (const form of root.querySelectorAll('form')) {
    const plain = doc.createElement('div');
    form.before(plain);
    plain.append(...form.childNodes);
    form.remove();
  }
  return { doc, root, origins };
}

/** Walks original and copy in step; asks computed style only inside the content root. */
function markHidden(live: Element, copy: Element): void {
  const view = live.ownerDocument.defaultView;
  const originals = live.getElementsByTagName('*');
  const copies = copy.getElementsByTagName('*');
  for (let i = 0; i < originals.length; i++) {
    const original = originals[i];
    if (!original || SKIPPED_TAGS.has(original.localName)) continue;
    copies[i]?.removeAttribute(HIDDEN);
    if (view?.getComputedStyle(original).display === 'none') copies[i]?.setAttribute(HIDDEN, '');
  }
}

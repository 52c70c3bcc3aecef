import { displayOf, HIDDEN } from './displayed';
import { EMBED } from './embeds';
import { writeEmphasis } from './emphasis-styles';
import { copyWithoutForms } from './forms';
import { type Origins, recordOrigins } from './origins';
import { LOADED_PIXEL } from './pictures';
import { SKIPPED_TAGS } from './tags';
import { inertDocument, viewOf } from './unclobbered';

/** A detached copy of the content root, in a document where nothing loads and nothing runs. */
export interface Snapshot {
  readonly doc: Document;
  readonly root: Element;
  readonly origins: Origins;
}

/**
 * Copies the content roots of a live document side by side into one root. Addresses stay as they are (core/dom/repair.ts).
 * @param roots live elements, in document order, none inside another
 */
export function takeSnapshot(liveDoc: Document, roots: readonly Element[]): Snapshot {
  const doc = inertDocument(liveDoc);
  const root = doc.createElement('div');
  const origins: Origins = new WeakMap();
  for (const live of roots) {
    // Forms are where named controls shadow DOM properties: in the copy there are none.
    const copy = copyWithoutForms(live, doc);
    recordOrigins(live, copy, origins);
    markHidden(liveDoc, live, copy);
    markLoadedPixels(live, copy);
    const view = viewOf(liveDoc);
    if (view) writeEmphasis(view, live, copy);
    root.append(copy);
  }
  for (const mark of ['data-removal', EMBED])
    for (const forged of root.querySelectorAll(`[${mark}]`)) forged.removeAttribute(mark);
  return { doc, root, origins };
}

/**
 * Walks original and copy in step and marks the outermost elements that the page does not display.
 * Style is asked only where the browser says that there is no box, and never below a hidden element.
 */
function markHidden(liveDoc: Document, live: Element, copy: Element): void {
  for (const forged of copy.querySelectorAll(`[${HIDDEN}]`)) forged.removeAttribute(HIDDEN);
  copy.removeAttribute(HIDDEN);
  const view = viewOf(liveDoc);
  if (!view) return;
  const originals = live.querySelectorAll('*');
  let copies: NodeListOf<Element> | undefined;
  let hidden: Element | undefined;
  for (let i = 0; i < originals.length; i++) {
    const original = originals[i];
    if (!original || (typeof original.checkVisibility === 'function' && original.checkVisibility())) continue;
    // Brackets of sound notes are for browsers without ruby: none shows them, and they are no text of their own.
    if (SKIPPED_TAGS.has(original.localName) || original.localName === 'rp' || hidden?.contains(original)) continue;
    if (displayOf(view, original) !== 'none') continue;
    copies ??= copy.querySelectorAll('*');
    hidden = original;
    copies[i]?.setAttribute(HIDDEN, '');
  }
}

/** Marks images that the page loaded and that are one pixel large: they stand in for what has not come. */
function markLoadedPixels(live: Element, copy: Element): void {
  const copies = copy.querySelectorAll('img');
  live.querySelectorAll('img').forEach((img, i) => {
    copies[i]?.toggleAttribute(LOADED_PIXEL, img.complete && img.naturalWidth > 0 && img.naturalWidth <= 2);
  });
}

import type { SafeHtml } from '../core/types';

/**
 * The part of an article's body that is selected, as HTML in the elements that it stands in. Undefined where nothing of it
 * is. A shadow tree has a selection of its own in some browsers.
 */
export function selectedHtml(place: Element): SafeHtml | undefined {
  const body = place.querySelector('.body');
  const range = body && rangeIn(place);
  if (!body || !range?.intersectsNode(body) || range.toString().trim() === '') return undefined;
  const part = range.cloneRange();
  if (!body.contains(part.startContainer)) part.setStart(body, 0);
  if (!body.contains(part.endContainer)) part.setEnd(body, body.childNodes.length);
  const holder = place.ownerDocument.createElement('div');
  holder.append(part.cloneContents());
  let at: Node | null = part.commonAncestorContainer;
  for (; at && at !== body; at = at.parentNode) {
    if (!(at instanceof Element)) continue;
    const around = at.cloneNode(false) as Element; // as: a copy of an element
    around.append(...holder.childNodes);
    holder.append(around);
  }
  return holder.innerHTML as SafeHtml; // as: of a body that was sanitized, and whoever uses it sanitizes again
}

function rangeIn(place: Element): Range | undefined {
  const root = place.getRootNode();
  const own = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
  const selection: Selection | null = own ?? place.ownerDocument.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

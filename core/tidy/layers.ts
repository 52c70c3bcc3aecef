import { isShown } from '../dom/shown';
import { honest, nameOf, viewOf } from '../dom/unclobbered';
import { visibleLength } from '../text';
import { removalOf } from './around';
import { HEADER_HEIGHT, HEADER_SPAN, UNDRAWN } from './data/frame';
import type { LiveRemoval } from './live-targets';
import { honestText } from './surroundings';

/** Text that a box which stays in sight may hold and still be no part of the article, in characters. */
const PARAGRAPH = 60;
/** Elements looked at: more than that, and the page is not gone through. */
const MOST = 20_000;

/** A bar across the top of the window: the site's own. */
function isHeader(el: Element, view: Window): boolean {
  const { top, height, width } = honest(el).getBoundingClientRect();
  return top <= 8 && height <= HEADER_HEIGHT && width >= HEADER_SPAN * view.innerWidth;
}

/**
 * Boxes that stay in sight whatever is scrolled, among these elements and what is in them: QR codes, app banners, video
 * boxes, to-top bars. Not what holds the article, a header, a table's head, or what the reader uses.
 * @param holds whether an element holds something of the article's
 */
export function layersAmong(elements: readonly Element[], holds: (el: Element) => boolean): LiveRemoval[] {
  const found: LiveRemoval[] = [];
  const left = [...elements].reverse();
  let headers = 0;
  for (let seen = 0, el = left.pop(); el && seen < MOST; seen++, el = left.pop()) {
    if (UNDRAWN.has(nameOf(el))) continue;
    const view = viewOf(honest(el).ownerDocument);
    if (!view) break;
    const { position, display } = view.getComputedStyle(el);
    if (display === 'none') continue;
    const stays = position === 'fixed' || position === 'sticky';
    if (stays && isShown(el) && !isArticles(el, holds) && !(isHeader(el, view) && headers++ === 0))
      found.push(removalOf(el, 'widget', 'outside'));
    else left.push(...[...honest(el).children].reverse());
  }
  return found;
}

function isArticles(el: Element, holds: (el: Element) => boolean): boolean {
  const own = honest(el);
  if (holds(el) || own.matches('th,td,thead,tr,dialog[open]')) return true;
  const active = honest(own.ownerDocument).activeElement;
  if (active && active !== own.ownerDocument.body && own.contains(active)) return true;
  return [...own.querySelectorAll('p')].some((p) => visibleLength(honestText(p)) >= PARAGRAPH);
}

import { isShown } from '../dom/shown';
import { SKIPPED_TAGS } from '../dom/tags';
import { honest, nameOf, parentOf, viewOf } from '../dom/unclobbered';
import { visibleLength } from '../text';
import type { LiveRemoval } from './live-targets';

/** A box that shows so many pixels less than it holds is clipped. */
const CLIPPED = 40;
/** How far around and inside the content the clipping box may stand. */
const LEVELS = 4;
const INSIDE = 60;
/** A box that clips the text holds this share of it. */
const MOST = 0.5;
/** Shortest text that is a paragraph of an article and not a button's. */
const PARAGRAPH = 20;

/** How a box is opened: it was cut off at a height, or not displayed. */
type Fold = 'clip' | 'none';

/** Opens what carries our attribute. */
export const unfoldedCss = (attribute: string): string =>
  `[${attribute}~="clip"]{height:auto!important;max-height:none!important;overflow:visible!important;-webkit-line-clamp:none!important;-webkit-mask-image:none!important;mask-image:none!important}\n[${attribute}~="none"]{display:revert!important}\n[${attribute}~="clip"]::before,[${attribute}~="clip"]::after{content:none!important}`;

function isClipped(el: Element): boolean {
  const { clientHeight, scrollHeight, ownerDocument } = honest(el);
  if (clientHeight === 0 || scrollHeight <= clientHeight + CLIPPED || honest(el).matches('html,body')) return false;
  const overflow = viewOf(ownerDocument)?.getComputedStyle(el).overflowY;
  return overflow === 'hidden' || overflow === 'clip';
}

function clippedBoxes(root: Element): Element[] {
  const boxes: Element[] = [];
  for (let el: Element | undefined = root, level = 0; el && level < LEVELS; el = parentOf(el), level++) boxes.push(el);
  const all = honest(root).textContent?.length ?? 0;
  for (const el of [...honest(root).querySelectorAll('div,section,article')].slice(0, INSIDE))
    if ((el.textContent?.length ?? 0) >= MOST * all) boxes.push(el);
  return boxes.filter(isClipped);
}

/** The outermost boxes in the content that are not displayed and hold a paragraph which stays in the article. */
function hiddenBoxes(root: Element, removals: readonly LiveRemoval[]): Element[] {
  const gone = new Set<Node>(removals.flatMap(({ nodes }) => nodes.map(({ node }) => node)));
  const found = new Set<Element>();
  for (const p of honest(root).querySelectorAll('p')) {
    if (isShown(p) || visibleLength(p.textContent ?? '') < PARAGRAPH) continue;
    const path: Element[] = [];
    for (let el: Element | undefined = p; el && el !== root; el = parentOf(el)) path.push(el);
    if (path.some((el) => gone.has(el) || SKIPPED_TAGS.has(nameOf(el)))) continue;
    const outermost = path.findLast((el) => !isShown(el));
    if (outermost) found.add(outermost);
  }
  return [...found];
}

/**
 * What the page folds away by style alone: the text is all there, and its button goes with the rest of the clutter.
 * @param removals what is hidden in the content: it is not opened
 */
export const foldedIn = (roots: readonly Element[], removals: readonly LiveRemoval[]): [Element, Fold][] =>
  roots.flatMap((root) => [
    ...clippedBoxes(root).map((el): [Element, Fold] => [el, 'clip']),
    ...hiddenBoxes(root, removals).map((el): [Element, Fold] => [el, 'none']),
  ]);

import { honest, nameOf, parentOf } from '../../core/dom/unclobbered';
import type { PickMode } from '../../core/types/picking';
import { OWN } from '../auto/own-element';

/** An element that holds less of its parent's plain text than this is one part of it among others. */
const PART = 0.6;
/** A parent whose text is links to this share is no article around one. */
const LINKED = 0.3;
/** Elements around everything. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body']);

export const pointedText = (el: Element): string => (honest(el).textContent ?? '').replace(/\s+/gu, ' ').trim();

const linkedLength = (el: Element): number =>
  [...honest(el).querySelectorAll('a')].reduce((sum, link) => sum + pointedText(link).length, 0);

const isOwn = (el: Element): boolean => honest(el).hasAttribute(OWN);

function isBlock(el: Element): boolean {
  try {
    return !/^(?:inline|contents|none)/.test(getComputedStyle(el).display);
  } catch {
    return true;
  }
}

/** The element of the page at a point of the window, under whatever is ours. */
export const elementAt = (x: number, y: number): Element | undefined =>
  [...honest(document).elementsFromPoint(x, y)].find((el) => !isOwn(el) && !WHOLE.has(nameOf(el)));

/** The container of the paragraphs that this is one of. */
function articleAround(el: Element): Element {
  let at = el;
  for (let parent = parentOf(at); parent && !WHOLE.has(nameOf(parent)); parent = parentOf(parent)) {
    const whole = pointedText(parent).length;
    const linked = linkedLength(parent);
    if (whole === 0 || linked > LINKED * whole) break;
    const [own, all] = [pointedText(at).length - linkedLength(at), whole - linked];
    if (own < PART * all) at = parent;
  }
  return at;
}

/** What a reader who points there means: a whole article, a block, or for facts the very piece of text. */
export function meant(el: Element, mode: PickMode): Element {
  if (mode === 'article') return articleAround(el);
  if (mode === 'byline' || mode === 'publishedTime') return el;
  let at = el;
  for (let parent = parentOf(at); parent && !WHOLE.has(nameOf(parent)); parent = parentOf(parent)) {
    // A box around nothing else is the block: its name is what the site's other pages share.
    if (isBlock(at) && (mode === 'title' || pointedText(parent) !== pointedText(at))) break;
    at = parent;
  }
  return at;
}

/** Wider, to what stands around it and looks different. Undefined where there is nothing wider. */
export function wider(el: Element): Element | undefined {
  for (let parent = parentOf(el); parent && !WHOLE.has(nameOf(parent)); parent = parentOf(parent))
    if (!sameBox(parent, el)) return parent;
  return undefined;
}

/** Narrower: where it was widened from, else the first part that can be seen. */
export function narrower(el: Element, from: readonly Element[]): Element | undefined {
  const back = from.filter((one) => one !== el && el.contains(one) && !sameBox(one, el));
  if (back.length > 0) return back.at(-1);
  return [...honest(el).querySelectorAll('*')].slice(0, 200).find((one) => isSeen(one) && !sameBox(one, el));
}

/** The next or the previous part beside it that can be seen. */
export function beside(el: Element, step: 1 | -1): Element | undefined {
  const next = (at: Element) => (step > 0 ? honest(at).nextElementSibling : honest(at).previousElementSibling);
  for (let at = next(el); at; at = next(at)) if (isSeen(at) && !isOwn(at)) return at;
  return undefined;
}

const isSeen = (el: Element): boolean => {
  const { width, height } = honest(el).getBoundingClientRect();
  return width > 1 && height > 1;
};

function sameBox(a: Element, b: Element): boolean {
  const [one, other] = [honest(a).getBoundingClientRect(), honest(b).getBoundingClientRect()];
  return (['top', 'left', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 2);
}

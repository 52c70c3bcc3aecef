import { parentOf } from '../dom/unclobbered';
import { toRegExp } from '../pattern';
import { normalise } from '../text';
import { MAY_BE_MARK } from './data/patterns';

/** A short piece of text inside or right after the content, where buttons, page links and walls stand. */
export interface NearbyText {
  readonly el: Element;
  readonly text: string;
}

/** Elements that carry such texts. */
const CARRIERS = 'a,button,p,span,div,li,em,strong,b,i,h3,h4';
/** A mark is a line, not a paragraph. */
const MARK_CHARS = 60;
/** How many containers around the content are still the article's. */
const LEVELS = 3;
/** Elements looked at per container: marks stand close by. */
const NEAR = 60;

const sieve = toRegExp(MAY_BE_MARK);

/** Short texts at the end of the content and in the siblings that follow it. */
export function marksNear(root: Element): NearbyText[] {
  const marks: NearbyText[] = [];
  const own = root.querySelectorAll(CARRIERS);
  collect(own, Math.max(0, own.length - NEAR), own.length, marks);
  let at: Element | undefined = root;
  for (let level = 0; at && level < LEVELS; level++) {
    let next = at.nextElementSibling;
    for (let i = 0; next && i < 4; i++, next = next.nextElementSibling) {
      if (next.matches(CARRIERS)) collect([next], 0, 1, marks);
      collect(next.querySelectorAll(CARRIERS), 0, NEAR, marks);
    }
    at = parentOf(at);
    if (!at || at.localName === 'body') break;
  }
  return marks;
}

function collect(elements: ArrayLike<Element>, from: number, to: number, marks: NearbyText[]): void {
  for (let i = from; i < Math.min(to, elements.length); i++) {
    const el = elements[i];
    const raw = el?.textContent ?? '';
    if (!el || raw.length === 0 || raw.length > MARK_CHARS * 3 || !sieve.test(raw)) continue;
    const text = normalise(raw);
    if (text.length > 0 && text.length <= MARK_CHARS) marks.push({ el, text });
  }
}

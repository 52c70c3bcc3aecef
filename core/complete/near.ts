import { parentOf } from '../dom/unclobbered';
import { normalise } from '../text';

/** A short piece of text inside or right after the content, where buttons, page links and walls stand. */
export interface Mark {
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

/** Short texts at the end of the content and in the siblings that follow it. */
export function marksNear(root: Element): Mark[] {
  const marks: Mark[] = [];
  const own = root.querySelectorAll(CARRIERS);
  collect([...own].slice(-NEAR), marks);
  let at: Element | undefined = root;
  for (let level = 0; at && level < LEVELS; level++) {
    let next = at.nextElementSibling;
    for (let i = 0; next && i < 4; i++, next = next.nextElementSibling)
      collect([next, ...[...next.querySelectorAll(CARRIERS)].slice(0, NEAR)], marks);
    at = parentOf(at);
    if (!at || at.localName === 'body') break;
  }
  return marks;
}

function collect(elements: readonly Element[], marks: Mark[]): void {
  for (const el of elements) {
    if (!el.matches(CARRIERS)) continue;
    const raw = el.textContent ?? '';
    if (raw.length === 0 || raw.length > MARK_CHARS * 3) continue;
    const text = normalise(raw);
    if (text.length > 0 && text.length <= MARK_CHARS) marks.push({ el, text });
  }
}

import { rename } from '../dom/rename';
import { isPicture, lengthOf, unwrap } from './kinds';

const STYLED = 'span[style],font[style],p[style],div[style],section[style],b[style],strong[style],i[style],em[style]';
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold(?:er)?|[6-9]00)\b/i;
const LIGHT = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)\b/i;
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i;
const UPRIGHT = /(?:^|;)\s*font-style\s*:\s*normal\b/i;
const EMPHASIS = 'b,strong,i,em,u';
const TWICE = ':is(b,strong) :is(b,strong),:is(i,em) :is(i,em)';
/** A style that most of the text has is the page's font, and stresses nothing. */
const MOST = 0.5;

/**
 * Bold and italic that a style attribute tells become `b` and `i`; those that a style takes back go
 * (`<b style="font-weight:normal">` around a whole text is what Google Docs leaves in a paste).
 */
export function keepStyledEmphasis(root: Element): void {
  const all = lengthOf(root);
  for (const el of root.querySelectorAll(STYLED)) {
    const style = el.getAttribute('style') ?? '';
    if (el.matches('b,strong') ? LIGHT.test(style) : el.matches('i,em') && UPRIGHT.test(style)) {
      rename(el, 'span');
      continue;
    }
    const length = lengthOf(el);
    if (length === 0 || length > MOST * all) continue;
    if (BOLD.test(style) && !el.closest('b,strong,h1,h2,h3,h4,h5,h6,th')) wrapIn(el, 'b');
    if (ITALIC.test(style) && !el.closest('i,em,cite')) wrapIn(el, 'i');
  }
}

/** Pictures are not stressed: each stands in its place as if there were nothing around it. */
export function calmPictures(root: Element): void {
  for (const el of root.querySelectorAll(EMPHASIS)) if (!el.id && isPicture(el)) unwrap(el);
}

/** Neither is a picture that is parted from the text beside it, and nothing is stressed twice. Run on paragraphs, which stress around several is parted by. */
export function calmEmphasis(root: Element): void {
  for (const el of root.querySelectorAll(EMPHASIS)) if (!el.id && (isPicture(el) || el.matches(TWICE))) unwrap(el);
}

/** The element's content in an element of its own; what is in there again says nothing more. */
function wrapIn(el: Element, name: 'b' | 'i'): void {
  const wrapper = el.ownerDocument.createElement(name);
  wrapper.append(...el.childNodes);
  for (const same of wrapper.querySelectorAll(name === 'b' ? 'b,strong' : 'i,em')) if (!same.id) unwrap(same);
  el.append(wrapper);
}

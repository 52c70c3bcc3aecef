import { HIDDEN } from './displayed';
import { isVeiled } from './veiled';

/** Elements whose class or style may set them bold or slanted, take that back, or hide them. */
const NAMED = ['span', 'font', 'p', 'div', 'section', 'b', 'strong', 'i', 'em', 'small', 'label']
  .flatMap((tag) => [`${tag}[class]`, `${tag}[style]`])
  .join();
/** More of them than any article has: asking for each style costs time. */
const MOST = 3_000;
/** From this weight on letters are bold (CSS Fonts, "font-weight"). */
const BOLD = 600;

interface Look {
  readonly bold: boolean;
  readonly slanted: boolean;
  readonly veiled: boolean;
}

const PLAIN: Look = { bold: false, slanted: false, veiled: false };

function lookOf(view: Window, el: Element): Look {
  try {
    const style = view.getComputedStyle(el);
    const { fontWeight, fontStyle } = style;
    return {
      bold: /^bold/.test(fontWeight) || Number(fontWeight) >= BOLD,
      slanted: /^(?:italic|oblique)/.test(fontStyle),
      veiled: isVeiled(view, el, style),
    };
  } catch {
    return PLAIN; // a style sheet that the style engine cannot read says nothing
  }
}

/**
 * Writes down in the copy what a class says of stress where the live page is shown, and marks what nobody can read: style
 * sheets do not come along. Only where it differs from what is around. Original and copy are alike, node by node.
 */
export function writeEmphasis(view: Window, live: Element, copy: Element): void {
  const originals = live.querySelectorAll(NAMED);
  if (originals.length > MOST) return;
  const copies = copy.querySelectorAll(NAMED);
  const looks = new Map<Element, Look>();
  const remembered = (el: Element): Look => {
    const look = looks.get(el) ?? lookOf(view, el);
    looks.set(el, look);
    return look;
  };
  originals.forEach((original, i) => {
    const copied = copies[i];
    if (!copied || (original.textContent ?? '').trim() === '') return;
    const [own, around] = [remembered(original), original.parentElement ? remembered(original.parentElement) : PLAIN];
    const says: string[] = [];
    if (own.veiled) copied.setAttribute(HIDDEN, '');
    const isBold = original.matches('b,strong');
    const isSlanted = original.matches('i,em');
    if (own.bold !== (around.bold || isBold)) says.push(`font-weight:${own.bold ? 'bold' : 'normal'}`);
    if (own.slanted !== (around.slanted || isSlanted)) says.push(`font-style:${own.slanted ? 'italic' : 'normal'}`);
    if (says.length > 0)
      copied.setAttribute('style', [copied.getAttribute('style') ?? '', ...says].filter(Boolean).join(';'));
  });
}

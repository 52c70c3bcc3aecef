/** Elements whose class may set them bold or slanted, or take that back. */
const NAMED = ['span', 'font', 'p', 'div', 'section', 'b', 'strong', 'i', 'em'].map((tag) => `${tag}[class]`).join();
/** More of them than any article has: asking for each style costs time. */
const MOST = 3_000;
/** From this weight on letters are bold (CSS Fonts, "font-weight"). */
const BOLD = 600;

interface Look {
  readonly bold: boolean;
  readonly slanted: boolean;
}

const PLAIN: Look = { bold: false, slanted: false };

function lookOf(view: Window, el: Element): Look {
  try {
    const { fontWeight, fontStyle } = view.getComputedStyle(el);
    return {
      bold: /^bold/.test(fontWeight) || Number(fontWeight) >= BOLD,
      slanted: /^(?:italic|oblique)/.test(fontStyle),
    };
  } catch {
    return PLAIN; // a style sheet that the style engine cannot read says nothing
  }
}

/**
 * Writes down in the copy what a class says of stress where the live page is shown: style sheets do not come along.
 * Only where it differs from what is around. Original and copy are alike, node by node.
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
    const isBold = original.matches('b,strong');
    const isSlanted = original.matches('i,em');
    if (own.bold !== (around.bold || isBold)) says.push(`font-weight:${own.bold ? 'bold' : 'normal'}`);
    if (own.slanted !== (around.slanted || isSlanted)) says.push(`font-style:${own.slanted ? 'italic' : 'normal'}`);
    if (says.length > 0)
      copied.setAttribute('style', [copied.getAttribute('style') ?? '', ...says].filter(Boolean).join(';'));
  });
}

import { NAMES } from './data/mathjax-elements';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** It draws these upper part first. */
const TURNED: ReadonlySet<string> = new Set(['msubsup', 'munderover']);
/** Names of signs: their code point in hexadecimal, in the class of a drawing of text and as an attribute in one of lines. */
const SIGN = /^[0-9A-F]{2,5}$/i;

function nameOf(el: Element): string | undefined {
  const name = el.getAttribute('data-mml-node') ?? /^mjx-(\w+)$/.exec(el.localName)?.[1] ?? '';
  if (name === 'TeXAtom' || name === 'texatom') return 'mrow';
  return NAMES.has(name) ? name : undefined;
}

function signOf(el: Element): string {
  const told =
    el.getAttribute('data-c') ??
    (el.localName === 'mjx-c'
      ? /(?:^|\s)mjx-c([0-9A-F]+)(?:\s|$)/i.exec(el.getAttribute('class') ?? '')?.[1]
      : undefined) ??
    '';
  const code = SIGN.test(told) ? Number.parseInt(told, 16) : 0;
  // Italic and bold letters of mathematics are letters: MathML sets a single one in italics by itself.
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code).normalize('NFKC') : '';
}

/** The elements that a drawing holds, as MathML. Goes as deep as formulas do: what is deeper is left out. */
function partsOf(el: Element, depth: number): Element[] {
  if (depth > DEEPEST) return [];
  return [...el.children].flatMap((child) => {
    const name = nameOf(child);
    if (name === undefined) return partsOf(child, depth + 1);
    const made = child.ownerDocument.createElementNS(MATHML, name);
    const parts = partsOf(child, depth + 1);
    const turned = TURNED.has(name) && child.localName.startsWith('mjx-') && parts.length === 3;
    made.append(...(turned ? [parts[0], parts[2], parts[1]].filter((part) => part !== undefined) : parts));
    if (parts.length === 0) made.append([...child.querySelectorAll('[data-c],mjx-c')].map(signOf).join(''));
    return [made];
  });
}
const DEEPEST = 100;

/**
 * What MathJax 3 and 4 draw where a page asks for no assistive MathML: no text at all, only signs by their code points
 * (CHTML: `mjx-c1D465`; SVG: `data-c="1D465"`). Undefined where it cannot be read.
 */
export function drawnByMathjax(el: Element): Element | undefined {
  if (el.localName !== 'mjx-container') return undefined;
  const parts = partsOf(el, 0);
  const math = el.ownerDocument.createElementNS(MATHML, 'math');
  math.append(...parts);
  return (math.textContent ?? '') === '' ? undefined : math;
}

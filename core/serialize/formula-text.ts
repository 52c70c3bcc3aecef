import { collapse } from '../text';

/** Around more than one sign, so that a line of text says what the drawing says. */
const grouped = (text: string): string => (text.length > 1 && !/^\d+$|^\(.*\)$/.test(text) ? `(${text})` : text);

/** How the parts of an element stand to each other on one line; those not named here follow each other. */
const FORMS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  mfrac: ([above = '', below = '']) => `${grouped(above)}/${grouped(below)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mroot: ([inner = '', degree = '']) => `${degree}√${grouped(inner)}`,
  msup: ([base = '', over = '']) => `${base}^${grouped(over)}`,
  mover: ([base = '', over = '']) => `${base}^${grouped(over)}`,
  msub: ([base = '', under = '']) => `${base}_${grouped(under)}`,
  munder: ([base = '', under = '']) => `${base}_${grouped(under)}`,
  msubsup: ([base = '', under = '', over = '']) => `${base}_${grouped(under)}^${grouped(over)}`,
  munderover: ([base = '', under = '', over = '']) => `${base}_${grouped(under)}^${grouped(over)}`,
  mtr: (parts) => parts.join(', '),
  mtable: (parts) => parts.join('; '),
};

/** Deeper than any formula; below it, text alone. */
const DEEPEST = 100;

function linear(el: Element, depth: number): string {
  if (el.children.length === 0 || depth > DEEPEST)
    return collapse(el.textContent ?? '').replace(/[\u2061-\u2064]/g, '');
  const parts = [...el.children].map((child) => linear(child, depth + 1));
  return FORMS[el.localName]?.(parts) ?? parts.join('');
}

/** The source of a formula; '' where the page has none. */
export const texOf = (math: Element): string => math.getAttribute(math.localName === 'img' ? 'alt' : 'alttext') ?? '';

/** A formula as text: its source, or what its MathML says on one line. */
export const formulaText = (math: Element): string => texOf(math) || linear(math, 0);

export const isFormula = (el: Element): boolean =>
  el.localName === 'math' || (el.localName === 'img' && el.getAttribute('role') === 'math');

/** It stands on a line of its own. */
export const isDisplayed = (math: Element): boolean => math.getAttribute('display') === 'block';

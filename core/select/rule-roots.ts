import { countOf, unitsOf } from './prose';

/** How many matches of one selector are looked at. */
const MOST = 40;
/** The first match with this share of the richest one's prose is the page's own article; later ones are other stories. */
const OWN = 0.3;

export const textUnits = (roots: readonly Element[]): number =>
  roots.reduce((sum, root) => sum + unitsOf(countOf(root.textContent ?? '')), 0);

const outermost = (els: readonly Element[]): Element[] =>
  els.filter((el) => !els.some((other) => other !== el && other.contains(el)));

/** Units of sentence prose in an element. */
type Prose = (el: Element) => number;

/** Another container of the same body: beside it, named alike, and about as long. */
const isOtherHalf = (el: Element, own: Element, prose: Prose): boolean =>
  el.parentNode === own.parentNode && el.className === own.className && prose(el) >= OWN * prose(own);

function ownAmong(found: readonly Element[], prose: Prose): Element | undefined {
  const most = Math.max(0, ...found.map(prose));
  return found.find((el) => prose(el) >= OWN * most);
}

const HEADLINE = 'h1,h2';
const isHeadline = (el: Element): boolean => el.matches(HEADLINE) || el.querySelector('h1') !== null;

const hasText = (el: Element): boolean => (el.textContent ?? '').trim() !== '';

/** Siblings with the id of `own` in one direction, up to a headline: there another article begins, or this one. */
function sameId(own: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element[] {
  const id = own.getAttribute('id');
  const pieces: Element[] = [];
  for (let at = own[side], steps = 0; id && at && steps < MOST; at = at[side], steps++) {
    const isPiece = at.getAttribute('id') === id && hasText(at);
    const ends = isHeadline(at);
    if (isPiece && !(ends && side === 'nextElementSibling')) pieces.push(at);
    if (ends) break;
  }
  return pieces;
}

/**
 * An id names one element: neighbours that share it are one body, broken by what was set into it (NetEase's car boxes stand
 * between two `#endText`).
 */
const piecesOf = (own: Element): readonly Element[] => [
  ...(isHeadline(own) ? [] : sameId(own, 'previousElementSibling').reverse()),
  own,
  ...sameId(own, 'nextElementSibling'),
];

/**
 * The content roots that a rule's selectors name: of the first selector that finds text, the page's own match and
 * its other halves, if asked for (a body in several containers).
 */
export function ruleRoots(
  root: Element,
  selectors: readonly string[],
  prose: Prose,
  halves: boolean,
): readonly Element[] {
  for (const selector of selectors) {
    const found = outermost([...root.querySelectorAll(selector)].slice(0, MOST)).filter(hasText);
    const own = found.length > 1 ? ownAmong(found, prose) : found[0];
    if (!own) continue;
    const roots = found.filter((el) => el === own || (halves && isOtherHalf(el, own, prose)));
    return roots.length === 1 ? piecesOf(own) : roots;
  }
  return [];
}

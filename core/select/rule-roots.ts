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
    const found = outermost([...root.querySelectorAll(selector)].slice(0, MOST)).filter(
      (el) => (el.textContent ?? '').trim() !== '',
    );
    if (found.length === 1) return found;
    const most = Math.max(0, ...found.map(prose));
    const own = found.find((el) => prose(el) >= OWN * most);
    if (own) return found.filter((el) => el === own || (halves && isOtherHalf(el, own, prose)));
  }
  return [];
}

import { parentOf } from '../dom/unclobbered';
import { type Shape, storyShape } from './story-shape';

export interface Container extends Shape {
  readonly el: Element;
}

/**
 * The parts of a content root that are articles of their own, each in an element with a first-level headline
 * (or an `article` element with any): at least two, or there are none. Sections of one article have neither.
 */
export function containersIn(root: Element): Container[] {
  const byArticle = outermost([...root.querySelectorAll('article')]).map((el) => ({
    el,
    shape: storyShape(el, 'h1,h2,h3'),
  }));
  const found = complete(byArticle);
  return found.length >= 2
    ? found
    : complete(
        [...root.querySelectorAll('h1')]
          .map((h1) => around(h1, root))
          .map((el) => ({ el, shape: el && storyShape(el, 'h1') })),
      );
}

function complete(candidates: readonly { el: Element | undefined; shape: Shape | undefined }[]): Container[] {
  const found = candidates.flatMap(({ el, shape }) => (el && shape ? [{ ...shape, el }] : []));
  return found.length >= 2 && new Set(found.map((one) => one.headline)).size === found.length ? found : [];
}

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((el) => !elements.some((other) => other !== el && other.contains(el)));

/** The largest element around a headline that holds no other first-level headline. */
function around(h1: Element, root: Element): Element | undefined {
  let best: Element | undefined;
  for (let el = parentOf(h1); el && el !== root; el = parentOf(el)) {
    if (el.querySelectorAll('h1').length > 1) break;
    best = el;
  }
  return best;
}

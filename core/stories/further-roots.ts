import { parentOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { collapse } from '../text';
import { type Shape, storyShape } from './story-shape';

/** Another article on the same page, beside the chosen content root. */
export interface FurtherRoot extends Shape {
  /** The whole of it, information bar included: nobody read that one's metadata yet. */
  readonly root: Element;
}

/** Containers around the content that may repeat for the next article. */
const LEVELS = 4;
const HEADINGS = 'h1,h2';

/** Tag and classes: what a page builder repeats for each article it appends. An id is never repeated. */
function selectorOf(el: Element): string | undefined {
  // A set: a page may say the same class a hundred thousand times.
  const names = [...new Set((el.getAttribute('class') ?? '').split(/[\t\n\f\r ]+/))].filter((name) => name !== '');
  const classes = names.map((name) => `.${PLAIN.test(name) ? name : escapeClass(name)}`).join('');
  if (classes === '' && el.localName !== 'article') return undefined;
  return el.localName + classes;
}

const PLAIN = /^[a-z][\w-]*$/i;

/** CSS.escape as far as class names need it; the global is not core's to use. (CSSOM, "serialize an identifier") */
const escapeClass = (name: string): string =>
  name.replace(/[^\w\u0080-\uffff-]/g, (c) => `\\${c}`).replace(/^-?\d/, (c) => `\\3${c.slice(-1)} `);

/**
 * The articles that the page carries next to the chosen one: appended by endless scrolling, or concatenated by a mirror.
 * @param roots the chosen content roots in the live page
 */
export function furtherRoots(page: Page, roots: readonly Element[]): FurtherRoot[] {
  let at: Element | undefined = roots[0];
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS; level++, at = parentOf(at)) {
    const found = twinsOf(page, at, roots).flatMap((root) => {
      const shape = storyShape(root, HEADINGS);
      return shape && shape.headline !== headlineOf(page) ? [{ ...shape, root }] : [];
    });
    if (found.length > 0)
      return found.filter((one) => !found.some((other) => other !== one && other.root.contains(one.root)));
  }
  return [];
}

const headlineOf = (page: Page): string => collapse(page.root.querySelector('h1')?.textContent ?? '');

/** Elements of the same tag and classes that neither hold the article nor lie in it. */
function twinsOf(page: Page, el: Element, roots: readonly Element[]): Element[] {
  const selector = selectorOf(el);
  if (!selector) return [];
  return [...page.root.querySelectorAll(selector)].filter(
    (twin) => !roots.some((root) => twin.contains(root) || root.contains(twin)),
  );
}

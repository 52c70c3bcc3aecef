import { parentOf, walkerOver } from './unclobbered';

/** Far beyond the largest article page seen (under 20,000 elements, 60 levels). Copying deeper trees overflows browsers' own stacks. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 2_500;
const HALF = DEEPEST / 2;
const SHOW_ELEMENT = 1;
const SHOW_COMMENT = 128;

function isTooDeep(doc: Document, root: Element): boolean {
  const walker = walkerOver(doc, root, SHOW_ELEMENT);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) {
      depth++;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (!walker.nextSibling()) {
      if (!walker.parentNode()) return false;
      depth--;
    }
  }
}

/**
 * Could the tree be too deep? All that stands between a chain's middle and its end is inside that middle, so every so many
 * elements one must be half as deep. (A walk of every page's elements took a twentieth of the whole time.)
 */
function mayBeTooDeep(root: Element): boolean {
  const all = root.getElementsByTagName('*');
  for (let i = HALF - 1; i < all.length; i += HALF) {
    let depth = 0;
    for (let at = all[i]; at && depth <= HALF; at = parentOf(at)) depth++;
    if (depth > HALF) return true;
  }
  return false;
}

/** No reader sees them, but whoever copies or walks the page meets each. */
function hasManyComments(doc: Document, root: Element): boolean {
  const walker = walkerOver(doc, root, SHOW_COMMENT);
  let count = 0;
  while (count <= MOST_ELEMENTS && walker.nextNode()) count++;
  return count > MOST_ELEMENTS;
}

/** The page has more elements or comments, or nests them deeper, than can be read without risk. A walk only if it may be deep. */
export function isTooLarge(doc: Document, root: Element): boolean {
  const count = root.getElementsByTagName('*').length;
  const isDeep = count > DEEPEST && mayBeTooDeep(root) && isTooDeep(doc, root);
  return count > MOST_ELEMENTS || isDeep || hasManyComments(doc, root);
}

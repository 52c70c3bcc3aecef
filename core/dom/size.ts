import { walkerOver } from './unclobbered';

/** Far beyond the largest article page seen (under 20,000 elements, 60 levels). Copying deeper trees overflows browsers' own stacks. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 2_500;
const SHOW_ELEMENT = 1;

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

/** The page has more elements, or nests them deeper, than can be read without risk. One count; a walk only if it may be deep. */
export function isTooLarge(doc: Document, root: Element): boolean {
  const count = root.getElementsByTagName('*').length;
  return count > MOST_ELEMENTS || (count > DEEPEST && isTooDeep(doc, root));
}

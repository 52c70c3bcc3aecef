import { holdersIn } from '../dom/holders';
import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { nameOf, parentOf, walkerOver } from '../dom/unclobbered';
import { type Count, countOf } from './prose';

/** A document and the element in it whose text is read. */
export interface Text {
  readonly doc: Document;
  readonly root: Element;
}

/** What the text nodes of one block add up to. */
export interface RunCount extends Count {
  linked: number;
}

const SHOW_TEXT = 4;

interface Place {
  readonly owner: Element | undefined;
  readonly link: boolean;
}

/** The block that bounds an inline element's text. An inline element with line breaks of its own is a block, too. */
function placeOf(start: Element, broken: ReadonlySet<Element>): Place {
  let owner: Element | undefined = start;
  for (; owner; owner = parentOf(owner)) {
    const name = nameOf(owner);
    if (SKIPPED_TAGS.has(name)) return { owner: undefined, link: false };
    if (BLOCK_TAGS.has(name) || name === 'form') break;
    if (name !== 'a' && broken.has(owner)) break;
  }
  return { owner, link: start.closest('a[href]') !== null };
}

/** The text runs of a page by the block that holds them. */
export function readRuns(page: Text): Map<Element, RunCount> {
  const runs = new Map<Element, RunCount>();
  const places = new Map<Element, Place>();
  const broken = holdersIn(page.root, 'br');
  const walker = walkerOver(page.doc, page.root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    // Nothing in a page shadows a text's properties; most texts are blank, and none of their elements is touched.
    const parent = text.trim() === '' ? null : node.parentElement;
    if (!parent) continue;
    const place = places.get(parent) ?? placeOf(parent, broken);
    places.set(parent, place);
    if (!place.owner) continue;
    const count = countOf(text);
    const run = runs.get(place.owner) ?? { chars: 0, cjk: 0, marks: 0, linked: 0 };
    run.chars += count.chars;
    run.cjk += count.cjk;
    run.marks += count.marks;
    if (place.link) run.linked += count.chars;
    runs.set(place.owner, run);
  }
  return runs;
}

import { keepSmallSizes } from '../dom/inline-picture';
import type { Entry } from '../ledger';
import { calmEmphasis, calmPictures, keepStyledEmphasis } from './emphasis';
import { dropFalseHolders } from './false-holders';
import { boxFigures, setFigures } from './figures';
import { setHeadings } from './headings';
import { holdsBlock, markerId } from './kinds';
import { dissolveLooseParts, unwrapLayoutTables } from './layout-tables';
import { paragraphs } from './paragraphs';

/** What was taken out, and the id of the marker in its place. */
type Taken = Pick<Entry, 'id' | 'taken'>;

/** Parts that are nothing by themselves: what was taken out of a table or a list goes back there. */
const PARTS = /^(?:t(?:r|d|h|body|head|foot)|caption|col(?:group)?|li|d[td]|summary|figcaption)$/;

/**
 * Gives a story's tree the shape that its text has: see the steps, which it changes the tree by, in order. No step loses or
 * moves a word, a picture or a marker.
 * @param root of the story, detached and not yet safe
 * @param entries what was taken out of it, whose markers stand in it
 */
export function shape(root: Element, entries: readonly Taken[]): void {
  shapeBlocks(root, entries, blockMarkersOf(entries));
  setHeadings(root);
}

/** The same for what was taken out, so that it reads like the rest when it is put back; headlines keep their levels. */
export function shapeTaken(entries: readonly Taken[]): void {
  const markers = blockMarkersOf(entries);
  for (const { taken } of entries)
    if (holdsBlock(taken) && ![...taken.children].some((el) => PARTS.test(el.localName)))
      shapeBlocks(taken, entries, markers);
}

function shapeBlocks(root: Element, entries: readonly Taken[], blockMarkers: ReadonlySet<string>): void {
  for (const marker of unwrapLayoutTables(root)) {
    const entry = entries.find(({ id }) => id === markerId(marker));
    if (entry) dissolveLooseParts(entry.taken);
  }
  dropFalseHolders(root);
  keepStyledEmphasis(root);
  keepSmallSizes(root);
  calmPictures(root);
  boxFigures(root);
  paragraphs(root, blockMarkers);
  calmEmphasis(root);
  setFigures(root);
}

/** Markers of what is no part of a paragraph. */
const blockMarkersOf = (entries: readonly Taken[]): ReadonlySet<string> =>
  new Set(entries.filter(({ taken }) => holdsBlock(taken)).map(({ id }) => id));

import { honest, nameOf, parentOf, viewOf } from '../dom/unclobbered';

/** What keeps an article from being read where it stands: the page may not be scrolled, is blurred, or stands in a corner. */
export type Obstacle = 'lock' | 'blur' | 'stage' | 'centre';

/** Pixels by which a column may stand off the middle, and how much wider than its text a box is still the same column. */
const OFF_CENTRE = 40;
const SAME_COLUMN = 1.3;
/** A text that grew by this much once its neighbours were gone keeps the width that it had. */
const GREW = 1.1;
/** Windows narrower than this have one column anyway. */
const NARROW = 700;
/** Widest text that is read with ease, in pixels, and the width from which a text is too wide. */
const WIDEST = 860;
const TOO_WIDE = 1000;

/** Lifts what carries our attribute. @param width of the centred column, in pixels */
export const liftedCss = (attribute: string, width: number): string =>
  [
    `[${attribute}~="lock"]{overflow:auto!important;position:static!important;block-size:auto!important;max-block-size:none!important;touch-action:auto!important}`,
    `[${attribute}~="blur"]{filter:none!important;opacity:1!important}`,
    `[${attribute}~="stage"]{display:block!important;float:none!important;inline-size:auto!important;max-inline-size:none!important;margin-inline:auto!important;padding-inline:0!important;inset-inline:auto!important}`,
    `[${attribute}~="centre"]{float:none!important;position:relative!important;inset-inline:auto!important;transform:none!important;box-sizing:border-box!important;inline-size:${Math.round(width)}px!important;max-inline-size:100%!important;margin-inline:auto!important}`,
  ].join('\n');

/** The elements that keep the page from being scrolled, and those around the text that blur it or let it fade. */
export function locksAndBlurs(root: Element, contents: readonly Element[]): [Element, Obstacle][] {
  const view = viewOf(honest(root).ownerDocument);
  if (!view) return [];
  const found: [Element, Obstacle][] = [];
  const body = [...honest(root).children].find((el) => nameOf(el) === 'body');
  for (const el of body ? [root, body] : [root]) {
    const { overflowY, position } = view.getComputedStyle(el);
    if (overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed') found.push([el, 'lock']);
  }
  const seen = new Set<Element>();
  for (const content of contents)
    for (let el: Element | undefined = content; el && !seen.has(el); el = parentOf(el)) {
      seen.add(el);
      const { filter, opacity } = view.getComputedStyle(el);
      if (/blur|opacity/.test(filter) || Number(opacity) < 0.9) found.push([el, 'blur']);
    }
  return found;
}

/** Where the text stood before anything around it went. */
export const textWidth = (content: Element | undefined): number =>
  content ? honest(content).getBoundingClientRect().width : 0;

/**
 * The column to centre, with its width, and what around it has to give way; none where it stands well.
 * @param before its width before its neighbours went
 * @param above headline and info bars, which go with the text where they are not in its column
 */
export function offCentre(
  content: Element | undefined,
  root: Element,
  before: number,
  above: readonly Element[],
): { marks: [Element, Obstacle][]; width: number } | undefined {
  const view = viewOf(honest(root).ownerDocument);
  if (!content || !view || view.innerWidth < NARROW) return undefined;
  const room = honest(root).clientWidth;
  const box = honest(content).getBoundingClientRect();
  if (box.width === 0) return undefined;
  const grew = before > 0 && box.width > before * GREW && box.width > WIDEST;
  const wide = box.width > TOO_WIDE;
  const off = Math.abs(box.left - (room - box.right)) > OFF_CENTRE;
  if (!grew && !wide && !off) return undefined;
  const column = columnOf(content, box.width);
  const width =
    grew || wide ? Math.min(Math.max(before, WIDEST * 0.8), WIDEST) : honest(column).getBoundingClientRect().width;
  const beside = above.filter((el) => !honest(column).contains(el) && !honest(el).contains(column));
  const marks: [Element, Obstacle][] = [column, ...beside].map((el) => [el, 'centre']);
  for (let el = parentOf(column); el && el !== root && nameOf(el) !== 'body'; el = parentOf(el))
    marks.push([el, 'stage']);
  return { marks, width };
}

/** The outermost box that is hardly wider than its text. */
function columnOf(content: Element, width: number): Element {
  let column = content;
  for (let el = parentOf(content); el && nameOf(el) !== 'body' && nameOf(el) !== 'html'; el = parentOf(el)) {
    if (honest(el).getBoundingClientRect().width > width * SAME_COLUMN) break;
    column = el;
  }
  return column;
}

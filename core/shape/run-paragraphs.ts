import { partsOf } from './line-breaks';
import { type InlinePiece, isSeen, markersOf } from './pieces';
import { trimEnd, trimStart } from './trim';

/** What boxes say of the paragraphs in them. */
export interface AroundParagraphs {
  /** The innermost box: where a paragraph's class and style come from. */
  readonly box: Element;
  readonly lang: string | null;
  readonly dir: string | null;
}

/** What later steps know a paragraph's role by; the sanitizer drops it. */
const HINTS = ['class', 'style', 'align'];

/** A run of inline content as paragraphs; what holds neither words nor pictures leaves its markers alone. */
export function paragraphsOf(run: readonly InlinePiece[], around: AroundParagraphs): ChildNode[] {
  return partsOf(run).flatMap((part) => (part.some(isSeen) ? [paragraph(part, around)] : markersOf(part)));
}

function paragraph(part: readonly InlinePiece[], { box, lang, dir }: AroundParagraphs): Element {
  const p = box.ownerDocument.createElement('p');
  for (const name of HINTS) {
    const value = box.getAttribute(name);
    if (value !== null) p.setAttribute(name, value);
  }
  if (lang !== null) p.setAttribute('lang', lang);
  if (dir !== null) p.setAttribute('dir', dir);
  fill(p, part);
  trimStart(p);
  trimEnd(p);
  return p;
}

/** Sets the pieces down with copies of the elements around them, one copy for neighbours. */
function fill(p: Element, part: readonly InlinePiece[]): void {
  let open: { readonly from: Element; readonly copy: Element }[] = [];
  for (const { node, around } of part) {
    let same = 0;
    while (same < open.length && open[same]?.from === around[same]) same++;
    open = open.slice(0, same);
    for (const from of around.slice(same)) {
      const copy = from.cloneNode(false) as Element; // as: the clone of an element is one
      from.removeAttribute('id'); // the first copy has it
      (open.at(-1)?.copy ?? p).append(copy);
      open.push({ from, copy });
    }
    (open.at(-1)?.copy ?? p).append(node);
  }
}

import type { Removal, Story } from './types';

/**
 * Makes HTML that crossed a process border safe again (core/sanitize.ts `fragment`).
 * `context` is the name of the element that the pieces take the place of, so that table rows survive parsing.
 */
export type ParseSafe = (html: string, context?: string) => DocumentFragment;

/** Marks what was put back, so that the view can show it; serializers leave it out. */
export const RESTORED = 'data-restored';

const MARKER = 'data-removal';
const MARKERS = `[${MARKER}]`;

/** Which removal stands inside which: inner id → id of the one that was taken out around it. */
export type Nesting = ReadonlyMap<string, string>;

const markersOf = (html: string): string[] =>
  [...html.matchAll(/\sdata-removal="([^"]*)"/g)].map((hit) => hit[1] ?? '');

export function nestingOf(removals: readonly Removal[]): Nesting {
  const ids = new Map(removals.map((removal) => [removal.anchor.marker, removal.id]));
  const nesting = new Map<string, string>();
  for (const outer of removals)
    for (const marker of markersOf(outer.html)) {
      const inner = ids.get(marker);
      if (inner !== undefined && inner !== outer.id) nesting.set(inner, outer.id);
    }
  return nesting;
}

/** The id and all that enclose it: what must be put back for it to have its place. */
export function withEnclosing(id: string, nesting: Nesting): Set<string> {
  const chain = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !chain.has(at); at = nesting.get(at)) chain.add(at);
  return chain;
}

/** The id and all inside it, however deep: what goes with it when it is taken out again. */
export function withEnclosed(id: string, removals: readonly Removal[], nesting: Nesting): Set<string> {
  const inner = new Map<string, string[]>();
  for (const [one, outer] of nesting) {
    const known = inner.get(outer);
    if (known) known.push(one);
    else inner.set(outer, [one]);
  }
  const known = new Set(removals.map((one) => one.id));
  const found = new Set<string>();
  for (const queue = [id]; queue.length > 0; ) {
    const next = queue.pop() ?? '';
    if (found.has(next) || !known.has(next)) continue;
    found.add(next);
    queue.push(...(inner.get(next) ?? []));
  }
  return found;
}

/** The removals of each story, in story order. One that has no marker in any of them goes with the first. */
export function removalsByStory(stories: readonly Story[], removals: readonly Removal[]): Removal[][] {
  const markers = new Map(removals.map((removal) => [removal.id, removal.anchor.marker]));
  const outermost = outermostIn(nestingOf(removals));
  const homes = new Map<string, number>();
  stories.forEach((story, index) => {
    for (const marker of markersOf(story.content)) homes.set(marker, index);
  });
  const lists: Removal[][] = stories.map(() => []);
  for (const removal of removals) lists[homes.get(markers.get(outermost(removal.id)) ?? '') ?? 0]?.push(removal);
  return lists;
}

/** The last that encloses an id; each chain is walked once. */
function outermostIn(nesting: Nesting): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const chain: string[] = [];
    let at = id;
    for (const seen = new Set<string>(); !known.has(at) && !seen.has(at); at = nesting.get(at) ?? at) {
      seen.add(at);
      chain.push(at);
    }
    const last = known.get(at) ?? chain.at(-1) ?? id;
    for (const one of chain) known.set(one, last);
    return last;
  };
}

/**
 * A story's body with the chosen removals back at their markers. Built anew each time, so that putting back and
 * taking out again are exact opposites. A removal without a place is appended, never lost.
 * @param restored the removals to put back, outer ones included (withEnclosing)
 */
export function compose(story: Story, restored: readonly Removal[], parse: ParseSafe): DocumentFragment {
  const body = parse(story.content);
  const waiting = new Map(restored.map((removal) => [removal.anchor.marker, removal]));
  const pieces = parsedTogether(restored, parse);
  const pieceOf = (removal: Removal, context: string): DocumentFragment => {
    const piece = (TABLE_PARTS.has(context) ? undefined : pieces.get(removal)) ?? parse(removal.html, context);
    for (const el of piece.children) el.setAttribute(RESTORED, removal.id);
    return piece;
  };
  const markers = [...body.querySelectorAll(MARKERS)];
  for (let marker = markers.pop(); marker; marker = markers.pop()) {
    const id = marker.getAttribute(MARKER) ?? '';
    const removal = waiting.get(id);
    if (!removal) continue;
    waiting.delete(id);
    const piece = pieceOf(removal, marker.localName);
    for (const inner of piece.querySelectorAll(MARKERS)) markers.push(inner);
    marker.replaceWith(piece);
  }
  for (const removal of waiting.values()) body.append(pieceOf(removal, 'div'));
  return body;
}

/** What a parser drops where it stands outside a table: parsed each in its own place. */
const TABLE_PARTS: ReadonlySet<string> = new Set('caption tbody td tfoot th thead tr'.split(' '));

/** All pieces at once, each from a box of its own: a parser and a purifier take longer to begin than for a short text. None where the boxes do not come back as they were. */
function parsedTogether(removals: readonly Removal[], parse: ParseSafe): ReadonlyMap<Removal, DocumentFragment> {
  if (removals.length < 2) return new Map();
  const boxes = [...parse(removals.map(({ html }) => `<div>${html}</div>`).join('')).children];
  if (boxes.length !== removals.length) return new Map();
  return new Map(
    removals.map((removal, i) => {
      const piece = (boxes[i] as Element).ownerDocument.createDocumentFragment(); // as: there are as many
      for (let node = boxes[i]?.firstChild; node; node = boxes[i]?.firstChild) piece.append(node);
      return [removal, piece];
    }),
  );
}

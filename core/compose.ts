import type { Removal, Story } from './types';

/**
 * Makes HTML that crossed a process border safe again (core/sanitize.ts `fragment`).
 * `context` is the name of the element that the pieces take the place of, so that table rows survive parsing.
 */
export type ParseSafe = (html: string, context?: string) => DocumentFragment;

/** Marks what was put back, so that the view can show it; serializers leave it out. */
export const RESTORED = 'data-restored';

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
  return new Set(removals.filter((one) => withEnclosing(one.id, nesting).has(id)).map((one) => one.id));
}

/** The removals of each story, in story order. One that has no marker in any of them goes with the first. */
export function removalsByStory(stories: readonly Story[], removals: readonly Removal[]): Removal[][] {
  const nesting = nestingOf(removals);
  const homes = new Map<string, number>();
  stories.forEach((story, index) => {
    for (const marker of markersOf(story.content)) homes.set(marker, index);
  });
  const lists: Removal[][] = stories.map(() => []);
  for (const removal of removals) {
    const outermost = [...withEnclosing(removal.id, nesting)].at(-1) ?? removal.id;
    const marker = removals.find((one) => one.id === outermost)?.anchor.marker ?? '';
    lists[homes.get(marker) ?? 0]?.push(removal);
  }
  return lists;
}

/**
 * A story's body with the chosen removals back at their markers. Built anew each time, so that putting back and
 * taking out again are exact opposites. A removal without a place is appended, never lost.
 * @param restored the removals to put back, outer ones included (withEnclosing)
 */
export function compose(story: Story, restored: readonly Removal[], parse: ParseSafe): DocumentFragment {
  const body = parse(story.content);
  let waiting = restored;
  for (let before = Number.POSITIVE_INFINITY; waiting.length < before; ) {
    before = waiting.length;
    waiting = waiting.filter((removal) => !putBack(body, removal, parse));
  }
  for (const removal of waiting) body.append(pieceOf(removal, 'div', parse));
  return body;
}

function putBack(body: DocumentFragment, removal: Removal, parse: ParseSafe): boolean {
  const id = removal.anchor.marker.replace(/[^\w-]/g, '');
  const marker = body.querySelector(`[data-removal="${id}"]`);
  marker?.replaceWith(pieceOf(removal, marker.localName, parse));
  return marker !== null;
}

function pieceOf(removal: Removal, context: string, parse: ParseSafe): DocumentFragment {
  const piece = parse(removal.html, context);
  for (const el of piece.children) el.setAttribute(RESTORED, removal.id);
  return piece;
}

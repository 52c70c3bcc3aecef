import type { Field, Metadata } from '../types';
import { type Boundary, boundariesOf } from './boundaries';
import { type Line, linesIn } from './line';

/** A story before it is made safe: its own metadata and its part of the snapshot. */
export interface Part {
  readonly metadata: Metadata;
  readonly root: Element;
}

/**
 * Splits a content root that holds several articles one after the other. Most hold one; sub-headlines never split.
 * The tree is taken apart: each part's root is a clone of the original's shell with the blocks that belong to it.
 * @param metadata the page's; the first story's, and what the others fall back to where they say nothing themselves
 */
export function split(root: Element, metadata: Metadata): readonly Part[] {
  const lines = linesIn(root);
  const boundaries = boundariesOf(lines);
  if (boundaries.length === 0) return [{ metadata, root }];
  const parts: Part[] = [];
  let rest = root;
  for (const boundary of [...boundaries].reverse()) {
    const story = cutFrom(rest, lines, boundary);
    if (story) parts.unshift({ metadata: ownMetadata(lines, boundary, metadata), root: story });
    rest = root;
  }
  return [{ metadata, root }, ...parts];
}

/** Moves everything from the boundary on into a new root, and takes column name and headline off its top. */
function cutFrom(root: Element, lines: readonly Line[], { start, title }: Boundary): Element | undefined {
  const first = lines[start]?.block.nodes[0];
  const doc = root.ownerDocument;
  if (!first || !root.lastChild) return undefined;
  const range = doc.createRange();
  range.setStartBefore(first);
  range.setEndAfter(root.lastChild);
  const story = doc.createElement('div');
  story.append(range.extractContents());
  for (const line of linesIn(story).slice(0, title - start + 1)) for (const node of line.block.nodes) node.remove();
  return story;
}

/** What a story takes over from its page: all but the values that are one article's own. */
function ownMetadata(lines: readonly Line[], boundary: Boundary, page: Metadata): Metadata {
  const { title: _t, subtitle: _s, byline: _b, originalTitle: _o, leadImage: _l, ...shared } = page;
  const title = lines[boundary.title]?.block.text;
  const field = (value: string): Field<string> => ({ value, from: 'stories' });
  return { ...shared, ...(title && { title: field(title) }) };
}

import { type Block, blocksOf } from '../dom/blocks';
import { collapse } from '../text';
import type { Field, Metadata } from '../types';
import { type Boundary, boundariesOf } from './boundaries';
import { containersIn } from './containers';
import { type Line, linesOf } from './line';

/** A story before it is made safe: its own metadata and its part of the snapshot. */
export interface Part {
  readonly metadata: Metadata;
  readonly root: Element;
  /** The root's blocks, where they have been read and stand as they were. */
  readonly blocks?: readonly Block[];
}

/** Marks the copy of a further content root in the snapshot; its value is the index into `further`. */
const STORY = 'data-jd-story';

/** Marks the last `count` copies in a snapshot, which are those of the further roots. A page's own marks are taken off. */
export function markFurther(root: Element, count: number): void {
  for (const forged of root.querySelectorAll(`[${STORY}]`)) forged.removeAttribute(STORY);
  const copies = [...root.children].slice(root.children.length - count);
  copies.forEach((copy, i) => {
    copy.setAttribute(STORY, String(i));
  });
}

/**
 * Splits a snapshot that holds several articles. Most hold one; sub-headlines never split.
 * @param metadata the page's: the first story's, and what the others fall back to where they say nothing themselves
 * @param further the roots marked by `markFurther`
 */
export function split(
  root: Element,
  metadata: Metadata,
  further: readonly { readonly headline: string }[] = [],
): readonly Part[] {
  const apart = further.flatMap(({ headline }, i) => {
    const copy = root.querySelector(`[${STORY}="${i}"]`);
    copy?.remove();
    const heading = [...(copy?.querySelectorAll('h1,h2') ?? [])].find(
      (el) => collapse(el.textContent ?? '') === headline,
    );
    heading?.remove();
    return copy ? [{ metadata: { ...shared(metadata), ...titled(headline) }, root: wrapped(copy) }] : [];
  });
  const [first, ...contained] = containersIn(root);
  const boxed = contained.map(({ el, heading, headline }) => {
    heading.remove();
    el.remove();
    return { metadata: { ...shared(metadata), ...titled(headline) }, root: wrapped(el) };
  });
  if (first && boxed.length > 0 && first.headline === metadata.title?.value) first.heading.remove();
  return [{ metadata, root }, ...boxed, ...apart].flatMap(flatStories);
}

/** The part, and the stories after the first, cut out of its running paragraphs. */
function flatStories({ root, metadata }: Part): Part[] {
  const blocks = blocksOf(root);
  const lines = linesOf(blocks, root);
  const boundaries = boundariesOf(lines);
  if (boundaries.length === 0) return [{ metadata, root, blocks }];
  const parts = boundaries.reverse().map((boundary) => {
    const title = lines[boundary.title]?.block.text ?? '';
    const story = cutFrom(root, lines, boundary);
    return story && { metadata: { ...shared(metadata), ...titled(title) }, root: story };
  });
  return [{ metadata, root }, ...parts.filter((part) => part !== undefined).reverse()];
}

/** Moves everything from the boundary on into a new root, and takes column name and headline off its top. */
function cutFrom(root: Element, lines: readonly Line[], { start, title }: Boundary): Element | undefined {
  const first = lines[start]?.block.nodes[0];
  if (!first || !root.lastChild) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(root.lastChild);
  const story = wrapped(range.extractContents());
  for (const { block } of linesOf(blocksOf(story), story).slice(0, title - start + 1)) {
    for (const node of block.nodes) node.remove();
    if (block.whole && block.parent !== story) block.parent.remove();
  }
  return story;
}

function wrapped(node: Node): Element {
  const root = (node.ownerDocument as Document).createElement('div'); // as: only documents have no owner
  root.append(node);
  return root;
}

const titled = (headline: string): Metadata => {
  const title: Field<string> = { value: headline, from: 'stories' };
  return headline === '' ? {} : { title };
};

/** What a story takes over from its page: all but the values that are one article's own. */
function shared({
  title: _t,
  subtitle: _s,
  byline: _b,
  originalTitle: _o,
  leadImage: _l,
  ...rest
}: Metadata): Metadata {
  return rest;
}

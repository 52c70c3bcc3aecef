import { type Block, blocksOf } from '../dom/blocks';
import { boxed } from '../dom/boxed';
import { comparisonKey } from '../facts/fold';
import type { Cause, Ledger } from '../ledger';
import { collapse } from '../text';
import type { Field, Metadata } from '../types';
import { type Boundary, boundariesOf } from './boundaries';
import { containersIn } from './containers';
import { type StoryLine, storyLines } from './line';

/** A story before it is made safe: its own metadata and its part of the snapshot. */
export interface Part {
  readonly metadata: Metadata;
  readonly root: Element;
  /** The root's blocks, where they have been read and stand as they were. */
  readonly blocks?: readonly Block[];
}

/** A story's headline is told as its title; what it stood in, and a column's name above it, can be put back. */
const HEADLINE: Cause = { kind: 'other', stage: 'split', rule: 'stories', reason: 'title-repeat', detail: 'headline' };

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
  ledger: Ledger,
  further: readonly { readonly headline: string }[] = [],
): readonly Part[] {
  const apart = further.flatMap(({ headline }, i) => {
    const copy = root.querySelector(`[${STORY}="${i}"]`);
    copy?.remove();
    const heading = [...(copy?.querySelectorAll('h1,h2') ?? [])].find(
      (el) => collapse(el.textContent ?? '') === headline,
    );
    if (heading) ledger.remove([heading], HEADLINE);
    return copy ? [{ metadata: { ...shared(metadata), ...titled(headline) }, root: boxed(copy) }] : [];
  });
  const [first, ...contained] = containersIn(root);
  const inContainers = contained.map(({ el, heading, headline }) => {
    ledger.remove([heading], HEADLINE);
    el.remove();
    return { metadata: { ...shared(metadata), ...titled(headline) }, root: boxed(el) };
  });
  if (first && inContainers.length > 0 && first.headline === metadata.title?.value)
    ledger.remove([first.heading], HEADLINE);
  return namedFirst(
    [{ metadata, root }, ...inContainers, ...apart].flatMap((part) => flatStories(part, ledger)),
    metadata,
  );
}

/** The story that the page is named after comes first, wherever it stands: a flow of stories may begin with another one. */
function namedFirst(parts: readonly Part[], metadata: Metadata): readonly Part[] {
  const name = comparisonKey(metadata.title?.value ?? '');
  const own =
    name === ''
      ? undefined
      : parts.slice(1).find(({ metadata: { title } }) => comparisonKey(title?.value ?? '') === name);
  if (!own) return parts;
  return [
    { ...own, metadata },
    ...parts.flatMap((part, i) => (part === own ? [] : [i === 0 ? { ...part, metadata: shared(metadata) } : part])),
  ];
}

/** The part, and the stories after the first, cut out of its running paragraphs. */
function flatStories({ root, metadata }: Part, ledger: Ledger): Part[] {
  const blocks = blocksOf(root);
  const lines = storyLines(blocks, root);
  const boundaries = boundariesOf(lines);
  if (boundaries.length === 0) return [{ metadata, root, blocks }];
  const parts = boundaries.reverse().map((boundary) => {
    const title = lines[boundary.title]?.block.text ?? '';
    const story = cutFrom(root, lines, boundary, ledger);
    return story && { metadata: { ...shared(metadata), ...titled(title) }, root: story };
  });
  return [{ metadata, root }, ...parts.filter((part) => part !== undefined).reverse()];
}

/** Moves everything from the boundary on into a new root, and takes column name and headline off its top. */
function cutFrom(
  root: Element,
  lines: readonly StoryLine[],
  { start, title }: Boundary,
  ledger: Ledger,
): Element | undefined {
  const first = lines[start]?.block.nodes[0];
  if (!first || !root.lastChild) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(root.lastChild);
  const story = boxed(range.extractContents());
  for (const { block } of storyLines(blocksOf(story), story).slice(0, title - start + 1))
    ledger.remove(block.whole && block.parent !== story ? [block.parent] : block.nodes, HEADLINE);
  return story;
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

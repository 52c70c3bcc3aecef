import { blocksOf } from '../dom/blocks';
import { boxed } from '../dom/boxed';
import { comparisonKey } from '../facts/fold';
import { commonSubstring } from '../metadata/common-substring';
import { mergeMetadata } from '../metadata/merge-metadata';
import type { Sanitizer } from '../sanitize';
import { measure } from '../serialize/measure';
import type { Article, Found, Incomplete, Metadata, Removal, Story } from '../types';
import { renameRemovals } from './rename-removals';
import { takeRepeats } from './repeats';

/** Why a page that was read is not joined. */
export type Unjoined = 'other' | 'repeat';

/** Shortest paragraph by which two pages are told to hold the same text. */
const PARAGRAPH = 20;
/** Of the first page's paragraphs, how many the whole article must hold. */
const KEPT = 0.8;
/** A page's number in a headline: 「标题(2)」「标题（二）」「标题_第2页」. */
const COUNTER =
  /[\s_|-]*(?:[([（【](?:\d{1,2}(?:\/\d{1,2})?|[一二三四五六七八九十]{1,2})[)\]）】]|第\s*\d{1,2}\s*[页頁])\s*$/u;

const titleOf = ({ metadata }: { readonly metadata: Metadata }): string =>
  comparisonKey((metadata.title?.value ?? '').replace(COUNTER, ''));

/** The same headline, or one that says more; a page that tells none is judged by its address alone. */
function sameTitle(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  return commonSubstring(a, b) >= Math.max(4, 0.6 * Math.min(a.length, b.length));
}

const sameArticle = (a: Found, b: Found): boolean =>
  a.article.host === b.article.host && sameTitle(titleOf(a.article), titleOf(b.article));

const holder = (html: string, sanitizer: Sanitizer): Element => boxed(sanitizer.fragment(html));

function paragraphsOf(found: Found, sanitizer: Sanitizer): string[] {
  const blocks = found.article.stories.flatMap((story) => blocksOf(holder(story.content, sanitizer)));
  return blocks.map((block) => comparisonKey(block.text)).filter((text) => text.length >= PARAGRAPH);
}

/** How much of some paragraphs others hold too, from 0 to 1. */
function shared(of: readonly string[], among: readonly string[]): number {
  const known = new Set(among);
  return of.length === 0 ? 0 : of.filter((text) => known.has(text)).length / of.length;
}

/** What further pages add to what is known of the article: names and times, never another headline. */
function added(metadata: Metadata): Metadata {
  const { title: _, subtitle: __, canonicalUrl: ___, leadImage: ____, ...more } = metadata;
  return more;
}

/** What is still open once a page was joined: what either page said of itself, and the pages after the last. */
function stillOpen(joined: readonly Incomplete[], page: readonly Incomplete[]): Incomplete[] {
  const kinds = new Map<string, Incomplete>();
  for (const one of [...joined, ...page]) if (one.kind !== 'paged') kinds.set(one.kind, kinds.get(one.kind) ?? one);
  const { next, skipped } = page.find((one) => one.kind === 'paged') ?? {};
  const pages = [...joined, ...page].find((one) => one.pages !== undefined)?.pages;
  const number = joined.find((one) => one.kind === 'paged')?.number;
  const left = {
    ...(next && { next }),
    ...(pages && { pages }),
    ...(number && { number }),
    ...(skipped && { skipped }),
  };
  return [...kinds.values(), ...(next || number ? [{ kind: 'paged' as const, ...left }] : [])];
}

/** Appends a page's story to the one that it goes on with, without what both say at head or tail. */
function joinStory(into: Story, story: Story, id: string, sanitizer: Sanitizer): { story: Story; removals: Removal[] } {
  const root = holder(into.content, sanitizer);
  const more = holder(story.content, sanitizer);
  const removals = takeRepeats(root, more, titleOf(into), id, sanitizer);
  root.append(...more.childNodes);
  const metadata = mergeMetadata(into.metadata, added(story.metadata));
  return {
    story: { metadata, content: sanitizer.html(root), length: measure(root.textContent ?? '') },
    removals,
  };
}

/**
 * Appends the next page of the same article. Ids of its removals begin with `p` and its number, so that each still
 * finds its place.
 * @param joined the article so far
 * @param page what the engine made of the next page
 * @param number the page's, from 2
 */
export function joinPage(joined: Found, page: Found, number: number, sanitizer: Sanitizer): Found | Unjoined {
  if (!sameArticle(joined, page)) return 'other';
  if (shared(paragraphsOf(page, sanitizer), paragraphsOf(joined, sanitizer)) > KEPT) return 'repeat';
  const id = `p${number}-`;
  const { stories: further, removals: own } = renameRemovals(page, id, sanitizer);
  const stories = [...joined.article.stories];
  const repeats: Removal[] = [];
  for (const [index, story] of further.entries()) {
    const at = homeOf(story, index, stories);
    const into = stories[at];
    if (!into) {
      stories.push(story);
      continue;
    }
    const appended = joinStory(into, story, `${id}${index}-`, sanitizer);
    stories[at] = appended.story;
    repeats.push(...appended.removals);
  }
  const article: Article = {
    ...joined.article,
    metadata: mergeMetadata(joined.article.metadata, added(page.article.metadata)),
    stories,
    badges: [...joined.article.badges, ...page.article.badges],
    incomplete: stillOpen(joined.article.incomplete, page.article.incomplete),
  };
  return { ...joined, article, removals: [...joined.removals, ...repeats, ...own], ms: joined.ms + page.ms };
}

/** Which story goes on: the one with the same headline; else a page's first goes on with the first. */
function homeOf(story: Story, index: number, stories: readonly Story[]): number {
  const title = titleOf(story);
  const same = stories.findIndex((one) => title !== '' && sameTitle(titleOf(one), title));
  return same < 0 && index === 0 ? 0 : same;
}

/** The whole article on one page in place of its first page, if it is that. */
export function takeWhole(first: Found, whole: Found, sanitizer: Sanitizer): Found | Unjoined {
  if (!sameArticle(first, whole)) return 'other';
  const [own, all] = [paragraphsOf(first, sanitizer), paragraphsOf(whole, sanitizer)];
  if (all.length <= own.length) return 'repeat';
  if (shared(own, all) < KEPT) return 'other';
  const { stories, removals } = renameRemovals(whole, 'w-', sanitizer);
  const { url, host } = first.article;
  const incomplete = whole.article.incomplete.filter((one) => one.kind !== 'paged');
  const metadata = mergeMetadata(first.article.metadata, added(whole.article.metadata));
  return { ...whole, article: { ...whole.article, url, host, metadata, stories, incomplete }, removals };
}

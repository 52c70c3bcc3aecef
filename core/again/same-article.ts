import { blocksOf } from '../dom/blocks';
import { printOf } from '../habits/fingerprint';
import { lettersAndDigits, visibleLength } from '../text';
import type { Found } from '../types';

/** What is remembered of an article that was read: how it was headed, and fingerprints of its paragraphs. No text, no address. */
export interface ReadArticle {
  /** Fingerprint of its address. */
  readonly address: string;
  /** When it was read last, in milliseconds since 1970. */
  readonly at: number;
  /** The platform or site that it was read on. */
  readonly place: string;
  readonly title: string;
  readonly source: string;
  /** ISO 8601; empty where the page did not tell. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** The same article, read before at another address, and what is another than here. */
export interface Again {
  readonly before: ReadArticle;
  readonly differs: readonly ('title' | 'source' | 'published')[];
  /** Paragraphs that the one has and the other has not. */
  readonly paragraphs: number;
}

/** Shorter paragraphs stand in many articles. */
const SHORTEST = 24;
const MOST = 60;
/** So many paragraphs of the shorter one must be in both. */
const SHARED = 3;
const SHARE = 0.6;

/**
 * What is to be remembered of an article; undefined where that would be of no use: several stories, hardly any text.
 * @param root its text @param address without scheme and parameters
 */
export function readArticle(
  { article }: Found,
  root: Element,
  address: string,
  salt: string,
  now: number,
): ReadArticle | undefined {
  const { metadata, stories, host } = article;
  const paragraphs = blocksOf(root)
    .filter(({ normal }) => visibleLength(normal) >= SHORTEST)
    .slice(0, MOST)
    .map(({ normal }) => printOf(salt, lettersAndDigits(normal)));
  if (stories.length !== 1 || paragraphs.length < 2) return undefined;
  const { title, source, platform, siteName, publishedTime } = { ...metadata, ...stories[0]?.metadata };
  return {
    address: printOf(salt, address),
    at: now,
    place: platform?.value ?? siteName?.value ?? host,
    title: title?.value ?? '',
    source: source?.value ?? '',
    published: publishedTime?.value.iso ?? '',
    paragraphs: [...new Set(paragraphs)],
  };
}

/** The same article at another address among those that were read, the one most like it. */
export function sameArticle(article: ReadArticle, known: readonly ReadArticle[]): Again | undefined {
  const own = new Set(article.paragraphs);
  let best: { readonly before: ReadArticle; readonly shared: number } | undefined;
  for (const before of known) {
    if (before.address === article.address) continue;
    const shared = before.paragraphs.filter((print) => own.has(print)).length;
    const fewest = Math.min(own.size, before.paragraphs.length);
    if (shared < Math.min(SHARED, fewest) || shared < SHARE * fewest) continue;
    if (!best || shared > best.shared) best = { before, shared };
  }
  if (!best) return undefined;
  const { before, shared } = best;
  const differs = (['title', 'source', 'published'] as const).filter(
    (field) =>
      article[field] !== '' &&
      before[field] !== '' &&
      lettersAndDigits(article[field]) !== lettersAndDigits(before[field]),
  );
  return { before, differs, paragraphs: Math.max(own.size, before.paragraphs.length) - shared };
}

/** The articles with one more, the newest last, in the place of the same address; the oldest go. */
export const withArticle = (
  known: readonly ReadArticle[],
  article: ReadArticle,
  most: number,
): readonly ReadArticle[] => [...known.filter(({ address }) => address !== article.address), article].slice(-most);

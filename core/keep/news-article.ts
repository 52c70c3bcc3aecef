import { cleanUrl } from '../clean-url';
import { toText } from '../serialize/text';
import type { Field, Metadata } from '../types';
import { keptBody } from './kept-body';
import type { KeepTools, Kept } from './types';

/** JSON that says nothing of what is not known. */
type Json = { readonly [name: string]: unknown };

const told = <T>(field: Field<T> | undefined): T | undefined => field?.value;
const people = (names: readonly string[] | undefined) =>
  names?.length ? names.map((name) => ({ '@type': 'Person', name })) : undefined;
const outlet = (name: string | undefined) => name && { '@type': 'Organization', name };

/** A story as schema.org's NewsArticle (https://schema.org/NewsArticle). */
function newsArticle(kept: Kept, at: number, { parse }: KeepTools): Json {
  const piece = kept.pieces[at];
  if (!piece) return {};
  const { metadata, length } = piece.story;
  const url = /^https?:/i.test(kept.url) ? cleanUrl(kept.url) : undefined;
  const body = keptBody(piece, parse);
  return {
    '@type': 'NewsArticle',
    headline: told(metadata.title),
    alternativeHeadline: told(metadata.subtitle) ?? told(metadata.originalTitle),
    author: people(told(metadata.byline)),
    editor: people(told(metadata.editor)),
    publisher: outlet(told(metadata.account) ?? told(metadata.siteName)),
    sourceOrganization: outlet(told(metadata.source)),
    datePublished: told(metadata.publishedTime)?.iso,
    dateModified: told(metadata.modifiedTime)?.iso,
    inLanguage: told(metadata.lang),
    locationCreated: placeOf(metadata),
    url,
    image: [...body.querySelectorAll('img')]
      .map((img) => img.getAttribute('src'))
      .filter((src) => /^https?:/i.test(src ?? '')),
    wordCount: length.cjk + length.words,
    articleBody: toText(body),
  };
}

const placeOf = (metadata: Metadata) => metadata.region && { '@type': 'Place', name: metadata.region.value };

const CONTEXT = 'https://schema.org';
const all = (kept: readonly Kept[], tools: KeepTools): Json[] =>
  kept.flatMap((one) => one.pieces.map((_, at) => newsArticle(one, at, tools)));

/** Articles as JSON-LD: one alone, or several as a graph. */
export function jsonFile(kept: readonly Kept[], tools: KeepTools): string {
  const articles = all(kept, tools);
  const [first] = articles;
  const whole = articles.length === 1 ? { '@context': CONTEXT, ...first } : { '@context': CONTEXT, '@graph': articles };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** One article a line (https://jsonlines.org). */
export const jsonLines = (kept: readonly Kept[], tools: KeepTools): string =>
  all(kept, tools)
    .map((article) => `${JSON.stringify({ '@context': CONTEXT, ...article })}\n`)
    .join('');

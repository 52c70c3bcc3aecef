import { cleanUrl } from '../clean-url';
import type { Metadata } from '../types';
import type { Values } from './template';

/** What a file's name can be made of. */
export const NAME_VARIABLES = [
  'title',
  'published',
  'time',
  'author',
  'source',
  'site',
  'account',
  'region',
  'host',
  'date',
] as const;

/** What a note can be made of besides. */
export const NOTE_VARIABLES = [
  ...NAME_VARIABLES,
  'subtitle',
  'original_title',
  'editor',
  'modified',
  'url',
  'lang',
  'properties',
  'content',
] as const;

const isAddress = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

/** An article's metadata by the names of NAME_VARIABLES and NOTE_VARIABLES. @param joiner between names */
export function valuesOf(metadata: Metadata, url: string, now: Date, joiner: string): Values {
  const published = metadata.publishedTime?.value;
  const day = (time: { readonly iso: string } | undefined) => time?.iso.slice(0, 10) ?? '';
  return {
    title: metadata.title?.value ?? '',
    subtitle: metadata.subtitle?.value ?? '',
    original_title: metadata.originalTitle?.value ?? '',
    published: day(published),
    time: published && published.precision !== 'day' ? published.iso.slice(11, 16).replace(':', '') : '',
    modified: day(metadata.modifiedTime?.value),
    author: metadata.byline?.value.join(joiner) ?? '',
    editor: metadata.editor?.value.join(joiner) ?? '',
    source: metadata.source?.value ?? metadata.account?.value ?? '',
    account: metadata.account?.value ?? '',
    site: metadata.siteName?.value ?? metadata.platform?.value ?? '',
    region: metadata.region?.value ?? '',
    lang: metadata.lang?.value ?? '',
    host: isAddress(url) ? new URL(url).hostname : '',
    url: isAddress(url) ? cleanUrl(url) : '',
    date: localDay(now),
  };
}

/** The reader's day. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

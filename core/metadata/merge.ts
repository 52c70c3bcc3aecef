import { comparisonKey } from '../facts/fold';
import { unique } from '../facts/names';
import type { Field, Metadata } from '../types';
import { BADGE } from './data/headline-words';

/**
 * What a site's rule named, over what was read without it. The rule wins, but for three things that reading tells
 * better: a badge or a second headline in the same element, a time in the same day, further editors in other lines.
 * @param name the document's title
 */
export function merge(read: Metadata, own: Metadata, name: string): Metadata {
  const title = plainer(own.title, read.title, name);
  const editor = together(own.editor, read.editor);
  const publishedTime = finer(own.publishedTime, read.publishedTime);
  const all = {
    ...read,
    ...own,
    ...(title && { title }),
    ...(editor && { editor }),
    ...(publishedTime && { publishedTime }),
  };
  return inOrder(all);
}

function plainer(
  own: Field<string> | undefined,
  read: Field<string> | undefined,
  name: string,
): Field<string> | undefined {
  if (!own || !read) return own ?? read;
  const before = own.value.endsWith(read.value) ? own.value.slice(0, -read.value.length).trim() : '';
  const more = own.value.startsWith(read.value) && own.value.length > read.value.length;
  const named = comparisonKey(name);
  const second = more && named.startsWith(comparisonKey(read.value)) && !named.includes(comparisonKey(own.value));
  return BADGE.test(before) || second ? { value: read.value, from: own.from } : own;
}

type Names = Field<readonly string[]>;

function together(own: Names | undefined, read: Names | undefined): Names | undefined {
  if (!own || !read) return own ?? read;
  const value = unique([...read.value, ...own.value]);
  return value.length > own.value.length ? { value, from: `${own.from}, ${read.from}` } : own;
}

function finer(own: Metadata['publishedTime'], read: Metadata['publishedTime']): Metadata['publishedTime'] {
  if (!own || !read) return own ?? read;
  const same = read.value.iso.startsWith(own.value.iso);
  return own.value.precision === 'day' && same ? read : own;
}

/** A page was not changed before it was published. */
function inOrder(metadata: Metadata): Metadata {
  const { modifiedTime, ...rest } = metadata;
  const first = rest.publishedTime?.value.iso ?? '';
  return modifiedTime && modifiedTime.value.iso > first ? metadata : rest;
}

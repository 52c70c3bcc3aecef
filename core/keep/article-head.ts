import { headOf } from '../serialize/header';
import type { Metadata } from '../types';
import { element, XHTML } from './element';
import type { KeepWords, Kept } from './types';

/** Headline, subtitle, and the lines on where the article is from; then what the reader should know of the text. */
export function articleHead(doc: Document, metadata: Metadata, title: string, kept: Kept, words: KeepWords): Element[] {
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) =>
    element(doc, XHTML, tag, attributes, ...children);
  const head = headOf(metadata, kept.url, words.labels);
  const lines = head.lines.flatMap(({ label, value }, at) => [
    ...(at > 0 ? [make('br', {})] : []),
    `${label}${head.colon}`,
    /^https?:\/\//i.test(value) ? make('a', { href: value }, value) : value,
  ]);
  return [
    make('h1', {}, title),
    ...(head.subtitle ? [make('p', { class: 'subtitle' }, head.subtitle)] : []),
    ...(lines.length > 0 ? [make('p', { class: 'from' }, ...lines)] : []),
    ...(kept.notes ?? []).map((note) => make('p', { class: 'note' }, note)),
  ];
}

/** A story's headline, or what stands for one. @param at place of the story on its page, from 0 */
export const titleOf = (metadata: Metadata, at: number, words: KeepWords): string =>
  metadata.title?.value || words.untitled.replace('$1', String(at + 1));

import type { ParseSafe } from '../compose';
import { boxed } from '../dom/boxed';
import { TEXT_BLOCKS } from '../dom/tags';
import type { Article, Field, Found, Metadata, Removal, SafeHtml, Story } from '../types';
import { AS_THEY_ARE } from './data/elements';

/** Which characters the reader wants. Those of Taiwan and Hong Kong differ in some. */
export const SCRIPTS = ['hans', 'hant-tw', 'hant-hk'] as const;
export type Script = (typeof SCRIPTS)[number];

/** As BCP 47 has them (RFC 5646, script and region subtags). */
const TAGS: Readonly<Record<Script, string>> = { hans: 'zh-Hans', 'hant-tw': 'zh-Hant-TW', 'hant-hk': 'zh-Hant-HK' };

type Convert = (text: string) => string;

const HAN = /\p{Script=Han}/u;

/** NodeFilter.SHOW_TEXT */
const TEXT = 4;

/** Whether a piece stands in words of another language. */
const isForeign = (el: Element | null): boolean => {
  const lang = el?.closest('[lang]')?.getAttribute('lang') ?? 'zh';
  return !/^zh\b/i.test(lang);
};

/**
 * The texts of one block, converted as the one text that they are: a word may go over the edge of a link. Where its length
 * changes, each by itself.
 */
function convertTogether(nodes: readonly Text[], convert: Convert): void {
  const texts = nodes.map((node) => node.data);
  const whole = texts.join('');
  const turned = convert(whole);
  if (turned.length !== whole.length) {
    for (const node of nodes) node.data = convert(node.data);
    return;
  }
  let at = 0;
  for (const [i, node] of nodes.entries()) {
    const { length } = texts[i] ?? '';
    node.data = turned.slice(at, at + length);
    at += length;
  }
}

function convertHtml(html: SafeHtml, convert: Convert, parse: ParseSafe): SafeHtml {
  if (!HAN.test(html)) return html;
  const body = parse(html);
  const doc = body.ownerDocument;
  const walker = doc.createTreeWalker(body, TEXT);
  const groups = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text; // as: only texts are walked
    const around = text.parentElement;
    if (!HAN.test(text.data) || around?.closest(AS_THEY_ARE) || isForeign(around)) continue;
    const block = around?.closest(TEXT_BLOCKS) ?? null;
    groups.set(block, [...(groups.get(block) ?? []), text]);
  }
  for (const nodes of groups.values()) convertTogether(nodes, convert);
  for (const name of ['alt', 'title'])
    for (const el of body.querySelectorAll(`[${name}]`))
      if (!el.matches(AS_THEY_ARE) && el.getAttribute('role') !== 'math')
        el.setAttribute(name, convert(el.getAttribute(name) ?? ''));
  return boxed(body).innerHTML as SafeHtml; // as: it came through the sanitizer, and only letters of its texts are others
}

const field = (given: Field<string> | undefined, convert: Convert): Field<string> | undefined =>
  given && { ...given, value: convert(given.value) };
const names = (given: Field<readonly string[]> | undefined, convert: Convert): Field<readonly string[]> | undefined =>
  given && { ...given, value: given.value.map(convert) };

function convertMetadata(metadata: Metadata, to: Script, convert: Convert): Metadata {
  const turned = {
    title: field(metadata.title, convert),
    subtitle: field(metadata.subtitle, convert),
    originalTitle: field(metadata.originalTitle, convert),
    source: field(metadata.source, convert),
    account: field(metadata.account, convert),
    region: field(metadata.region, convert),
    siteName: field(metadata.siteName, convert),
    platform: field(metadata.platform, convert),
    byline: names(metadata.byline, convert),
    editor: names(metadata.editor, convert),
  };
  const known = Object.fromEntries(Object.entries(turned).filter(([, value]) => value !== undefined));
  return { ...metadata, ...known, lang: { value: TAGS[to], from: 'convert' } };
}

const convertStory = (story: Story, to: Script, convert: Convert, parse: ParseSafe): Story => ({
  ...story,
  metadata: convertMetadata(story.metadata, to, convert),
  content: convertHtml(story.content, convert, parse),
});

const convertRemoval = (removal: Removal, convert: Convert, parse: ParseSafe): Removal => ({
  ...removal,
  text: convert(removal.text),
  html: convertHtml(removal.html, convert, parse),
});

/** An article in other characters, with its metadata and what was taken out of it; addresses stay. */
export function convertArticle(found: Found, to: Script, convert: Convert, parse: ParseSafe): Found {
  const article: Article = {
    ...found.article,
    metadata: convertMetadata(found.article.metadata, to, convert),
    stories: found.article.stories.map((story) => convertStory(story, to, convert, parse)),
    badges: found.article.badges.map((badge) => ({ ...badge, text: convert(badge.text) })),
  };
  return { ...found, article, removals: found.removals.map((one) => convertRemoval(one, convert, parse)) };
}

/** Whether an article is in Chinese, so that there is something to convert. Kana tell Japanese, which has Han, too. */
export function isChinese({ article }: Found): boolean {
  const lang = article.stories[0]?.metadata.lang?.value ?? article.metadata.lang?.value ?? '';
  if (lang !== '' && !/^zh\b/i.test(lang)) return false;
  const text = article.stories.map(({ content }) => content.replace(/<[^>]*>/g, '')).join('');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return han > 20 && kana < han / 20;
}

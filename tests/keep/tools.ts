import createDOMPurify from 'dompurify';
import type { KeepTools, Kept, Picture } from '../../core/keep/types';
import { createSanitizer } from '../../core/sanitize';
import type { Metadata, SafeHtml } from '../../core/types';
import { KEEP_WORDS } from '../../scripts/lib/keep-words';

export const field = <T>(value: T) => ({ value, from: 'test' });

/** A picture of one dot. */
export const PIXEL: Picture = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (sign) => sign.charCodeAt(0),
  ),
};

export const METADATA: Metadata = {
  title: field('茶馆里的“新”&旧'),
  subtitle: field('一条街的二十年'),
  byline: field(['张三', '李四']),
  source: field('云城日报'),
  publishedTime: field({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' as const }),
  lang: field('zh-CN'),
};

/** One page with one story a body. */
export const keptOf = (...bodies: readonly (string | readonly [Metadata, string])[]): Kept => ({
  url: 'https://www.example.com/a/1.html?utm_source=x',
  pieces: bodies.map((given) => {
    const [metadata, content] = typeof given === 'string' ? ([METADATA, given] as const) : given;
    // as: what the test itself wrote stands for what was made safe before
    return { story: { metadata, content: content as SafeHtml, length: { chars: 9, cjk: 9, words: 0 } }, restored: [] };
  }),
});

export function toolsWith(pictures: readonly string[] = []): KeepTools {
  const serializer = new XMLSerializer();
  return {
    words: KEEP_WORDS,
    parse: createSanitizer(createDOMPurify(window)).fragment,
    doc: document.implementation.createHTMLDocument(''),
    xml: (node) => serializer.serializeToString(node),
    pictures: new Map(pictures.map((address) => [address, PIXEL])),
    now: new Date('2025-06-20T01:02:03Z'),
  };
}

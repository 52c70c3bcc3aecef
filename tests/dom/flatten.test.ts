import { describe, expect, it } from 'vitest';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { builtinRules } from '../../platform/builtin-rules';
import { parse, sanitizer } from '../normalise/page';

const TEXT = [
  'Forty houses were numbered in chalk on a Monday, taken down by the Friday, and put up again two hundred metres higher before the hay was in.',
  'The engineers had drawn the new street straight. The carpenters, who had known the old one, set every third house back a step.',
  'The church went last. Its bell was carried on a sledge by men who had asked that no one photograph them on the way.',
];
const article = `<article class="article-body"><h1>The village that moved uphill</h1>${TEXT.map((p) => `<p>${p}</p>`).join('')}</article>`;
const HEAD =
  '<!doctype html><html lang="en"><head><title>The village that moved uphill</title><meta property="og:type" content="article"></head>';

function readText(doc: Document): string {
  const result = declutter(
    openPage(doc, 'https://www.portal.example/en/travel/uphill/ar-1', new Date()),
    builtinRules,
    sanitizer,
  );
  return result.ok ? result.article.stories.map((story) => story.content).join('') : result.reason;
}

/** A page whose elements get their shadow roots from a script, as in a browser. */
function scripted(body: string, shadows: Readonly<Record<string, string>>): Document {
  const doc = parse(`${HEAD}<body>${body}</body></html>`);
  for (const [name, inside] of Object.entries(shadows))
    for (const host of doc.querySelectorAll(name)) {
      const root = host.attachShadow({ mode: 'open' });
      root.append(...doc.importNode(parse(inside).body, true).childNodes);
    }
  return doc;
}

describe('text in open shadow roots', () => {
  it('is read where the page writes them down, one inside another', () => {
    const page = `${HEAD}<body><x-head><template shadowrootmode="open"><nav><a href="/">Home</a></nav></template></x-head><x-view><template shadowrootmode="open"><main><x-page><template shadowrootmode="open"><style>p{color:red}</style>${article}</template></x-page></main></template></x-view></body></html>`;
    const text = readText(parse(page));
    for (const paragraph of TEXT) expect(text).toContain(paragraph);
    expect(text).not.toContain('color:red');
  });

  it('is read where a script made them, with what the page puts into their slots', () => {
    const slots =
      '<h2><slot name="head">No headline</slot></h2><slot></slot><p><slot name="none">Nothing came here, and this is what stands instead of it.</slot></p>';
    const body = `<div><x-page><span slot="head">Uphill, step by step</span>${TEXT.map((p) => `<p>${p}</p>`).join('')}<p slot="other">Nobody shows this line of the page.</p></x-page></div>`;
    const filler = `<p>${TEXT.join(' ')}</p>`;
    const text = readText(scripted(body, { 'x-page': slots + filler }));
    expect(text).toContain('Uphill, step by step');
    for (const paragraph of TEXT) expect(text).toContain(`<p>${paragraph}</p>`);
    expect(text).toContain('this is what stands instead of it');
    expect(text).not.toMatch(/No headline|Nobody shows/);
  });

  it('of buttons and counters is no reason to copy the page', () => {
    const doc = scripted(`<div>${article}<x-share></x-share></div>`, { 'x-share': '<button>Share</button><i>12</i>' });
    expect(openPage(doc, 'https://a.example/', new Date()).doc).toBe(doc);
  });

  it('leaves the page as it was', () => {
    const doc = scripted('<x-page></x-page>', { 'x-page': article });
    const before = doc.documentElement.outerHTML;
    readText(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

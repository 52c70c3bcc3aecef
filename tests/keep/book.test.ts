import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bookFiles, epubFile } from '../../core/keep/epub/book';
import { validBody } from '../../core/keep/epub/valid-body';
import { pictureAddresses } from '../../core/keep/kept-body';
import type { Kept } from '../../core/keep/types';
import { HARD_BODY, nestBadly } from '../../scripts/lib/hard-body';
import { field, keptOf, METADATA, PIXEL, toolsWith } from './tools';

const TITLE = { title: '合订本', id: 'urn:uuid:0c0f' };
const textsOf = (kept: readonly Kept[], pictures: readonly string[] = []): ReadonlyMap<string, string> =>
  new Map([...bookFiles(kept, TITLE, toolsWith(pictures))].map(([path, content]) => [path, String(content)]));
/** @throws where it is no XML */
function parsed(xml: string | undefined): Document {
  const doc = new DOMParser().parseFromString(xml ?? '', 'application/xml');
  const wrong = doc.querySelector('parsererror');
  if (wrong) throw new Error(wrong.textContent ?? '');
  return doc;
}
const pathsIn = (doc: Document, selector: string, name: string) =>
  [...doc.querySelectorAll(selector)].map((el) => el.getAttribute(name));

describe('a book', () => {
  const kept = [keptOf('<p>一</p>', [{ ...METADATA, title: field('第二则') }, '<p>二</p>']), keptOf('<p>三</p>')];

  it('is a ZIP whose first file says what it is, not packed', () => {
    const bytes = epubFile(kept, TITLE, toolsWith());
    // Local file header: 30 bytes, then the name and, not packed, the content (APPNOTE.TXT, 4.3.7).
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
    expect(strFromU8(unzipSync(bytes)['META-INF/container.xml'] ?? new Uint8Array())).toContain('book/book.opf');
  });

  it('has each story as a chapter, in order, in the table of contents too', () => {
    const files = textsOf(kept);
    const opf = parsed(files.get('book/book.opf'));
    const items = new Map(
      [...opf.querySelectorAll('manifest > item')].map((el) => [el.getAttribute('id'), el.getAttribute('href')]),
    );
    expect(pathsIn(opf, 'spine > itemref', 'idref').map((id) => items.get(id))).toEqual([
      'cover.xhtml',
      'nav.xhtml',
      'c1.xhtml',
      'c2.xhtml',
      'c3.xhtml',
    ]);
    const nav = parsed(files.get('book/nav.xhtml'));
    expect(pathsIn(nav, 'nav a', 'href')).toEqual(['c1.xhtml', 'c2.xhtml', 'c3.xhtml']);
    expect(parsed(files.get('book/c2.xhtml')).querySelector('h1')?.textContent).toBe('第二则');
  });

  it('names every file in its package, and no other', () => {
    const files = textsOf([keptOf('<p><img src="https://a.example/1.png"></p>')], ['https://a.example/1.png']);
    const opf = parsed(files.get('book/book.opf'));
    const named = pathsIn(opf, 'manifest > item', 'href').map((href) => `book/${href}`);
    expect([...named, 'META-INF/container.xml', 'book/book.opf'].sort()).toEqual([...files.keys()].sort());
    expect(opf.querySelector('item[properties=cover-image]')?.getAttribute('href')).toBe('p1.png');
  });

  it('tells title, language, authors and when it was made', () => {
    const opf = parsed(textsOf(kept).get('book/book.opf'));
    const told = (name: string) => [...opf.getElementsByTagName(name)].map((el) => el.textContent);
    expect(told('dc:title')).toEqual(['合订本']);
    expect(told('dc:language')).toEqual(['zh-CN']);
    expect(told('dc:creator')).toEqual(['张三', '李四']);
    expect(told('meta')).toEqual(['2025-06-20T01:02:03Z']);
    expect(told('dc:source')).toEqual([]);
  });

  it('runs from right to left where the article does', () => {
    const arabic = { title: field('عنوان'), lang: field('ar'), dir: field('rtl' as const) };
    const files = textsOf([keptOf([arabic, '<p>نص</p>'])]);
    expect(parsed(files.get('book/book.opf')).querySelector('spine')?.getAttribute('page-progression-direction')).toBe(
      'rtl',
    );
    const page = parsed(files.get('book/c1.xhtml')).documentElement;
    expect([page.getAttribute('dir'), page.getAttribute('lang')]).toEqual(['rtl', 'ar']);
  });

  it('says what the reader should know of a text', () => {
    const files = textsOf([{ ...keptOf('<p>一</p>'), notes: ['只有第 1 页，共 3 页'] }]);
    expect(parsed(files.get('book/c1.xhtml')).querySelector('.note')?.textContent).toBe('只有第 1 页，共 3 页');
  });

  it('is XML throughout, also of a body that no XHTML may hold', () => {
    const kept = keptOf(HARD_BODY);
    const [first = ''] = pictureAddresses(kept.pieces, toolsWith().parse);
    for (const [path, text] of textsOf([kept], [first])) if (/\.(?:xhtml|opf|xml)$/.test(path)) parsed(text);
    const chapter = parsed(textsOf([kept], [first]).get('book/c1.xhtml'));
    expect(pathsIn(chapter, 'img', 'src')).toEqual(['p1.png']);
    expect(pathsIn(chapter, 'figure a', 'href')).toEqual(['https://img.example/b%20c.jpg?x=1&y=%5B2%5D']);
    expect(chapter.querySelectorAll('math')).toHaveLength(3);
    expect(chapter.body?.textContent ?? chapter.documentElement.textContent).toContain('坏公式 x');
  });
});

describe('a valid body', () => {
  const FLOW = 'p,div,ul,ol,dl,table,blockquote,pre,hr,figure,h1,h2,h3,h4,section';
  const hard = () => {
    const body = toolsWith().parse(HARD_BODY);
    nestBadly(body);
    return body;
  };
  const before = hard();
  const after = validBody(hard());
  it('loses no word', () => {
    const words = (body: DocumentFragment) =>
      [...(body.textContent ?? '').replace(/\s|\p{Cc}|\p{Cs}/gu, '')].sort().join('');
    expect(words(after)).toBe(words(before));
  });

  it.each([
    ['blocks in running text', `:is(p,span,b,strong,i,em,sub,sup,h1,h2,h3,h4,pre,q,code,rt) :is(${FLOW})`],
    ['parts outside their whole', 'li:not(ul > *, ol > *), :is(td,th):not(tr > *), figcaption:not(figure > *)'],
    ['what is no item in a list', ':is(ul,ol) > :not(li)'],
    ['links in links', 'a a'],
    ['names given up', 'center,tt,details,summary,time,col,colgroup'],
    ['captions that come late', 'caption:not(:first-child), figcaption:not(:last-child)'],
    ['links to nowhere', 'a[href="#user-content-none"], a[href*=" "], a[href*="["]'],
    ['sizes that are none', '[width="50%"], [height="auto"], [colspan="0"], [dir="sideways"], [lang="!!"]'],
  ])('has no %s', (_, selector) => {
    expect([...before.querySelectorAll(selector)].length).toBeGreaterThan(0);
    expect([...after.querySelectorAll(selector)].map((el) => el.outerHTML)).toEqual([]);
  });

  it('keeps links to notes, by names that XML takes', () => {
    const link = [...after.querySelectorAll('a')].find((a) => a.textContent === '注');
    expect(link?.getAttribute('href')).toMatch(/^#n\d+$/);
    expect(after.querySelector(link?.getAttribute('href') ?? '')?.textContent).toBe('注释一。');
  });

  it('is as it was where nothing was wrong', () => {
    const plain = '<p>段落<a href="https://a.example/">链接</a></p><ul><li>项</li></ul><h2>小标题</h2>';
    const box = document.createElement('div');
    box.append(validBody(toolsWith().parse(plain)));
    expect(box.innerHTML).toBe(plain);
  });
});

it('pictures are kept by their bytes', () => {
  expect(bookFiles([keptOf('<p></p>')], TITLE, toolsWith(['https://a.example/1'])).get('book/p1.png')).toBe(
    PIXEL.bytes,
  );
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FILE_STYLE, FILE_STYLE_HASH } from '../../core/keep/data/file-style';
import { dataAddress, dataPicture } from '../../core/keep/data-picture';
import { htmlFile } from '../../core/keep/html-file';
import { keepFile } from '../../core/keep/keep-file';
import { markdownFile, textFile } from '../../core/keep/keep-text';
import { jsonFile, jsonLines } from '../../core/keep/news-article';
import { field, keptOf, METADATA, PIXEL, toolsWith } from './tools';

const PICTURE = 'https://img.example/a.png';
const BODY = `<p>第一段。</p><figure><img src="${PICTURE}" alt="旧街口"><figcaption>说明</figcaption></figure><p><math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math></p>`;

describe('an HTML file', () => {
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const policyOf = (doc: Document) =>
    Object.fromEntries(
      (doc.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '')
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );

  it('lets in its own style and the pictures that are not in it, from their hosts alone', () => {
    const doc = parsed(htmlFile([keptOf(BODY)], toolsWith()));
    expect(FILE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(FILE_STYLE).digest('base64')}`);
    expect(doc.querySelector('style')?.textContent).toBe(FILE_STYLE);
    expect(policyOf(doc)).toEqual({
      'default-src': ["'none'"],
      'style-src': [`'${FILE_STYLE_HASH}'`],
      'img-src': ['data:', 'https://img.example'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
  it('holds the pictures that it is given, and asks nobody', () => {
    const doc = parsed(htmlFile([keptOf(BODY)], toolsWith([PICTURE])));
    expect(doc.querySelector('img')?.getAttribute('src')).toBe(dataAddress(PIXEL));
    expect(policyOf(doc)['img-src']).toEqual(['data:']);
  });
  it('tells headline, source and address, in the language of the article', () => {
    const kept = { ...keptOf(BODY), notes: ['只有第 1 页'] };
    const doc = parsed(htmlFile([kept], toolsWith()));
    expect(doc.title).toBe('茶馆里的“新”&旧');
    expect(doc.documentElement.lang).toBe('zh-CN');
    expect(doc.querySelector('.from')?.textContent).toBe(
      '来源：云城日报作者：张三、李四发布：2025-06-18 07:30链接：https://www.example.com/a/1.html',
    );
    expect(doc.querySelector('.note')?.textContent).toBe('只有第 1 页');
    expect(doc.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://www.example.com/a/1.html');
    expect(doc.querySelector('msup')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });
  it('runs nothing and keeps no hook of ours', () => {
    const bad = keptOf([
      { title: field('<script>alert(1)</script>') },
      '<p onclick="x()">一</p><script>x()</script><span data-removal="1" hidden></span>',
    ]);
    const doc = parsed(htmlFile([bad], toolsWith()));
    expect(doc.querySelector('script,[onclick],[data-removal]')).toBeNull();
    expect(doc.title).toBe('<script>alert(1)</script>');
  });
});

describe('a JSON file', () => {
  it('is a NewsArticle of schema.org', () => {
    expect(JSON.parse(jsonFile([keptOf(BODY)], toolsWith()))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '茶馆里的“新”&旧',
      alternativeHeadline: '一条街的二十年',
      author: [
        { '@type': 'Person', name: '张三' },
        { '@type': 'Person', name: '李四' },
      ],
      sourceOrganization: { '@type': 'Organization', name: '云城日报' },
      datePublished: '2025-06-18T07:30:00+08:00',
      inLanguage: 'zh-CN',
      url: 'https://www.example.com/a/1.html',
      image: [PICTURE],
      wordCount: 9,
      articleBody: '第一段。\n\n说明\n\nx^2',
    });
  });
  it('holds several as a graph, or one a line', () => {
    const kept = [keptOf('<p>一</p>', '<p>二</p>'), keptOf('<p>三</p>')];
    expect(JSON.parse(jsonFile(kept, toolsWith()))['@graph']).toHaveLength(3);
    const lines = jsonLines(kept, toolsWith()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line).articleBody)).toEqual(['一', '二', '三']);
  });
});

describe('text and Markdown files', () => {
  const noted = { ...keptOf('<p>一</p>'), notes: ['只有第 1 页'] };
  it('of one page begin with its properties, then what the reader should know', () => {
    expect(markdownFile([noted], toolsWith())).toMatch(
      /^---\ntitle: "茶馆里的“新”&旧"\n[\s\S]*?\n---\n\n> 只有第 1 页\n\n# 茶馆里的“新”&旧\n\n一条街的二十年\n\n一\n$/,
    );
  });
  it('of several tell each its source', () => {
    const text = markdownFile([keptOf('<p>一</p>'), noted], toolsWith());
    expect(text.match(/^# /gm)).toHaveLength(2);
    expect(text.match(/来源：云城日报/g)).toHaveLength(2);
    expect(text).not.toMatch(/^---\ntitle/);
    expect(textFile([keptOf('<p>一</p>'), noted], toolsWith()).match(/来源：云城日报/g)).toHaveLength(2);
  });
});

it('a file is named by the pattern', () => {
  const name = (pattern: string) => keepFile('epub', keptOf('<p>一</p>'), pattern, 'urn:x', toolsWith()).name;
  expect(name('{{published}} {{title}}')).toBe('2025-06-18 茶馆里的“新”&旧.epub');
  expect(name('{{source}}/{{date}}')).toBe('云城日报／2025-06-20.epub');
  expect(name('{{nothing}}')).toBe('www.example.com.epub');
  expect(
    keepFile('text', keptOf([{ ...METADATA, title: field('CON') }, '<p>一</p>']), '{{title}}', '', toolsWith()).name,
  ).toBe('CON_.txt');
});

it('a picture in the text is read, a damaged one is none', () => {
  expect(dataPicture(dataAddress(PIXEL))).toEqual(PIXEL);
  expect(dataPicture('data:image/png;base64,%%%')).toBeUndefined();
  expect(dataPicture('https://a.example/')).toBeUndefined();
});

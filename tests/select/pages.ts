import { prepare } from '../../core/boilerplate/prepare';
import model from '../../core/model/data/weights.json';
import type { Page } from '../../core/page';
import { openPage } from '../../core/page';
import type { RuleSet, SharedSelectors } from '../../core/types';

/** Invented text in sentences. */
export const sentence = (n: number): string =>
  `第${n}段讲的是河边的一座老桥，桥头有一家卖豆腐的小店，店主每天清早四点起来磨豆子。`;
export const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');
export const links = (n: number): string =>
  `<ul>${Array.from({ length: n }, (_, i) => `<li><a href="/${i}">别处的第${i}条新闻标题在这里</a></li>`).join('')}</ul>`;

const shared: SharedSelectors[] = [
  { kind: 'comments', selectors: [], words: ['comments'] },
  { kind: 'nav', selectors: ['nav'], words: ['footer'] },
];
export const rules: RuleSet = {
  sites: [],
  families: [],
  phrases: prepare([]),
  shared,
  model,
};

/** Opens a page with this body in a document of its own. */
export function pageOf(body: string, url = 'https://news.example/2024/0520/a.html'): Page {
  const doc = new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
  return openPage(doc, url, new Date('2024-05-21T00:00:00Z'));
}

import { describe, expect, it } from 'vitest';
import { ruleRoots } from '../../core/select/rule-roots';
import { paragraphs } from './pages';

const lengthOf = (el: Element) => (el.textContent ?? '').length;

/** The first sentence's number in each root. */
function rootsOf(html: string, ...selectors: string[]): (string | undefined)[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return ruleRoots(root, selectors, lengthOf, false).map((el) => /第(\d+)段/.exec(el.textContent ?? '')?.[1]);
}

const body = (from: number, to: number, more = '') => `<div id="text"${more}>${paragraphs(from, to)}</div>`;
const BOX = '<div class="car"><a href="/c">询底价</a></div>';

describe('a body that is broken by what was set into it', () => {
  it.each([
    ['with one selector for both', ['#text']],
    ['with one for the second piece', ['#text.end', '#text']],
  ])('is read whole: %s', (_, selectors) => {
    expect(rootsOf(body(1, 2) + BOX + body(3, 6, ' class="end"'), ...selectors)).toEqual(['1', '3']);
  });

  it('ends where a headline begins another article', () => {
    expect(rootsOf(`${body(1, 4)}<h1>另一篇</h1>${body(5, 8)}`, '#text')).toEqual(['1']);
    expect(rootsOf(`${body(1, 4)}<div id="text"><h1>另一篇</h1>${paragraphs(5, 8)}</div>`, '#text')).toEqual(['1']);
  });

  it('does not take boxes without an id together', () => {
    expect(rootsOf(`<div class="a">${paragraphs(1, 4)}</div><div class="a">${paragraphs(5, 8)}</div>`, '.a')).toEqual([
      '1',
    ]);
  });
});

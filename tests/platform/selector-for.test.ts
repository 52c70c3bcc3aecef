import { beforeAll, describe, expect, it, vi } from 'vitest';
import { selectorFor, selectorForAlike } from '../../platform/picker/selector-for';
import { paragraphs } from '../select/pages';

// jsdom has no CSS.escape; the names in these pages need none.
beforeAll(() => vi.stubGlobal('CSS', { escape: (name: string) => name }));

function at(body: string): Element {
  document.body.innerHTML = body;
  return document.querySelector('[data-t]') ?? document.body;
}
const found = (body: string, kind: Parameters<typeof selectorFor>[1] = 'strip') => selectorFor(at(body), kind);

describe('a selector', () => {
  it('is an element’s own name, where no other has it', () => {
    expect(found('<div class="a"><p id="zhengwen" data-t>x</p></div>')).toEqual({
      selector: '#zhengwen',
      lasting: true,
    });
    expect(found('<div><p class="left_zw2 on" data-t>x</p></div>')).toEqual({ selector: '.left_zw2', lasting: true });
  });

  it.each(['art_20240520', 'css-1dbjc4n', 'x9f3k2a', 'item-active', 'sc-bdnxRM'])(
    'is never by a name like %s',
    (name) => {
      const found = selectorFor(
        at(`<div class="box"><p class="${name}" id="${name}" data-t>x</p><p>y</p></div>`),
        'article',
      );
      expect(found?.selector).not.toContain(name);
      expect(document.querySelectorAll(found?.selector ?? '')).toHaveLength(1);
    },
  );

  it('that counts positions does not last for what is taken out, and does for a fact’s place', () => {
    const body = '<div class="article"><p>a</p><p data-t>b</p><p>c</p></div>';
    expect(found(body)?.lasting).toBe(false);
    expect(found(body, 'byline')?.lasting).toBe(true);
  });

  it('by its kind alone does not last either', () => {
    expect(found('<div class="article"><p>a</p><blockquote data-t>b</blockquote></div>')?.lasting).toBe(false);
  });

  it('finds the element although the page calls its forms’ controls what the DOM calls its own', () => {
    const form =
      '<form data-t class="poll"><input name="id"><input name="classList"><input name="parentElement"></form>';
    expect(found(`<div>${form}</div>`)).toEqual({ selector: '.poll', lasting: true });
  });

  it('for several alike is their class, but never that of the article’s paragraphs', () => {
    const ads = '<p class="tg" data-t>广告一则</p><p class="tg">广告二则</p>';
    const alike = (body: string) => selectorForAlike(at(body), [document.body]);
    expect(alike(`<div>${paragraphs(1, 8)}${ads}</div>`)).toEqual({ selector: '.tg', lasting: true });
    expect(alike(`<div><p>短</p>${paragraphs(1, 8).replaceAll('<p>', '<p class="zw" data-t>')}</div>`)).toBeUndefined();
  });
});

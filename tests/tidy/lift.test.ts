import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { offCentre } from '../../core/tidy/lift';

/** A page in a window of 1280 pixels whose elements stand where `data-x` says: from the left edge, to the right one. */
function column(body: string, before: number) {
  const { window } = new JSDOM(`<html><body data-x="0-1280">${body}</body></html>`);
  const { document } = window;
  Object.assign(window, { innerWidth: 1280 });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280 });
  for (const el of document.querySelectorAll('[data-x]')) {
    const [left = 0, right = 0] = el.getAttribute('data-x')?.split('-').map(Number) ?? [];
    el.getBoundingClientRect = () => ({ left, right, width: right - left }) as DOMRect; // as: all that is asked for
  }
  const [text, head] = ['#text', '#head'].map((id) => document.querySelector(id) ?? undefined);
  const found = offCentre(text, document.documentElement, before, head ? [head] : []);
  return found && { width: found.width, marks: found.marks.map(([el, word]) => `${el.id} ${word}`) };
}

describe('the column of a tidied page', () => {
  it('stays where it stands well', () => {
    expect(column('<div id="text" data-x="240-1040"></div>', 800)).toBeUndefined();
  });

  it('is put into the middle with its width when what stood beside it is gone', () => {
    expect(column('<div id="wrap" data-x="0-1280"><div id="text" data-x="0-700"></div></div>', 700)).toEqual({
      width: 700,
      marks: ['text centre', 'wrap stage'],
    });
  });

  it('is no wider than can be read with ease, and the headline above it goes along', () => {
    const wide = '<h1 id="head" data-x="0-1280"></h1><div id="text" data-x="0-1280"></div>';
    expect(column(wide, 1280)).toEqual({ width: 860, marks: ['text centre', 'head centre'] });
    const held = `<div id="main" data-x="0-1280">${wide}</div>`;
    expect(column(held, 1280)).toEqual({ width: 860, marks: ['main centre'] });
  });
});

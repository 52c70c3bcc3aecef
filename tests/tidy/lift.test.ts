import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { offCentre } from '../../core/tidy/lift';
import { TidiedPage } from '../../core/tidy/tidied';

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

it('a column is put into the middle once the window has room, and once', () => {
  const { window } = new JSDOM('<html><body><div id="text"></div></body></html>');
  const root = window.document.documentElement;
  const text = window.document.querySelector('#text') as Element; // as: stands above
  const style = vi.fn();
  // as: the parts of a page that are asked for
  const tidied = new TidiedPage({ root, page: {}, style, traced: { roots: [text], copied: [] } } as never);
  const inWindow = (width: number) => {
    Object.assign(window, { innerWidth: width });
    Object.defineProperty(root, 'clientWidth', { value: width, configurable: true });
    text.getBoundingClientRect = () => ({ left: 0, right: 600, width: 600 }) as DOMRect; // as: all that is asked for
    tidied.centre();
  };
  inWindow(600);
  expect(style).not.toHaveBeenCalled();
  for (const width of [1280, 1000]) inWindow(width);
  expect(style).toHaveBeenCalledTimes(1);
  expect(style.mock.calls[0]?.[1]).toContain('inline-size:600px');
  expect(text.attributes).toHaveLength(2);
  for (const undo of tidied.undos) undo();
  expect(text.attributes).toHaveLength(1);
});

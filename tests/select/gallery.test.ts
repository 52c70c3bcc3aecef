import { describe, expect, it } from 'vitest';
import { galleryRoot } from '../../core/select/gallery';
import { pageOf } from '../detect/pages';

const figure = (n: number) => `<li><img src="https://img.paper.example/2026/${n}.jpg" width="900" height="600"></li>`;
const figures = (n: number) => Array.from({ length: n }, (_, i) => figure(i + 1)).join('');
const thumbs = (n: number) =>
  Array.from({ length: n }, (_, i) => `<a href="/photo/${i}.html"><img src="/t/${i}.jpg"></a>`).join('');
const idOf = (body: string) => galleryRoot(pageOf(body))?.id;

describe('the box of a gallery', () => {
  it('is the smallest that holds its pictures', () => {
    expect(idOf(`<main id="main"><h1>渔港</h1><ul id="slides">${figures(6)}</ul></main>`)).toBe('slides');
  });

  it('is not the list of other galleries, however long', () => {
    expect(idOf(`<div id="more">${thumbs(20)}</div><div id="slides">${figures(4)}</div>`)).toBe('slides');
  });

  it('takes pictures that link to their own large file', () => {
    const linked = figures(4).replace(
      /<img[^>]*\/(\d)\.jpg"[^>]*>/g,
      (img, n) => `<a href="/large/${n}.jpg">${img}</a>`,
    );
    expect(idOf(`<div id="more">${thumbs(9)}</div><div id="slides">${linked}</div>`)).toBe('slides');
  });

  it('passes over what stands in the head of the page', () => {
    expect(idOf(`<header>${figures(9)}</header><div id="slides">${figures(3)}</div>`)).toBe('slides');
  });

  it('is none where there is no picture', () => {
    expect(galleryRoot(pageOf('<div>渔港</div>'))).toBeUndefined();
  });
});

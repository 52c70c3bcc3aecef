import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SHADOWING_NAMES } from '../../core/dom/data/shadowing-names';
import { copyWithoutForms, hasShadowedForms } from '../../core/dom/forms';
import { openPage } from '../../core/page';
import { articlePage, missing, run } from './hostile';

/*
 * jsdom's forms do not answer with their controls as browsers' do, so these tests hold the way out itself: such a page is read
 * from a copy in which forms are plain elements.
 */
const inputs = [...SHADOWING_NAMES].map((name) => `<input type="hidden" name="${name}">`).join('');
const NOW = new Date('2024-05-21T12:00:00+08:00');
const documentOf = (html: string) => new JSDOM(html).window.document;
const open = (html: string) => {
  const live = documentOf(html);
  return { live, page: openPage(live, 'https://news.example.com/', NOW) };
};

describe('forms whose controls shadow the DOM', () => {
  it.each([
    ['by name', '<form><input name="parentElement"></form>'],
    ['by id', '<form><button id="childNodes"></button></form>'],
    ['from elsewhere in the page', '<input form="f" name="firstChild"><form id="f"></form>'],
  ])('are noticed %s', (_, html) => {
    const { live, page } = open(html);
    expect(hasShadowedForms(live.documentElement)).toBe(true);
    expect(page.doc).not.toBe(live);
    expect(page.root.querySelector('form')).toBeNull();
  });

  it.each([
    ['an honest form', '<form><input name="id"><input name="title"><input name="q"></form>'],
    ['controls outside any form', '<input name="parentElement">'],
    ['no form', '<p>x</p>'],
  ])('are not seen in %s, which is read where it stands', (_, html) => {
    const { live, page } = open(html);
    expect(page.doc).toBe(live);
  });

  it('become plain elements with the same content, nested ones too', () => {
    const { page } = open('<form id="a" class="b"><input name="before"><p>一</p><div><p>二</p></div></form><p>三</p>');
    const plain = page.root.querySelector('div#a.b');
    expect([...page.root.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['一', '二', '三']);
    expect(plain?.querySelectorAll('p').length).toBe(2);
    const outer = documentOf('').createElement('div');
    const form = outer.ownerDocument.createElement('form');
    form.append(outer.ownerDocument.createElement('form'), '字');
    outer.append('前', form, '后');
    const copy = copyWithoutForms(outer, documentOf(''));
    expect(copy.outerHTML).toBe('<div>前<div><div></div>字</div>后</div>');
    expect(copyWithoutForms(form, documentOf('')).outerHTML).toBe('<div><div></div>字</div>');
  });

  it('keep in the copy what the page hides', () => {
    const { page } = open('<form><input name="before"><p style="display:none">藏</p><p>见</p></form>');
    expect([...page.root.querySelectorAll('p')].map((p) => p.hasAttribute('hidden'))).toEqual([true, false]);
  });

  it('lose no paragraph, around, beside or inside the article', () => {
    expect(missing(run(articlePage('', `<form>${inputs}`, '</form>')))).toEqual([]);
    expect(missing(run(articlePage(`<form>${inputs}</form>`)))).toEqual([]);
    expect(
      missing(run(articlePage().replace('<div class="article-content">', `<form class="article-content">${inputs}`))),
    ).toEqual([]);
  });
});

describe('the live page', () => {
  it('is the same after reading as before', () => {
    let before = '';
    let after = () => '';
    const marked = '<p data-removal="r1" data-jd-hidden="">灯塔边又添了一张长椅，供人坐着等船。</p>';
    run(articlePage('<form><input name="parentElement"></form>', '', '', marked), undefined, (window) => {
      before = window.document.documentElement.outerHTML;
      after = () => window.document.documentElement.outerHTML;
    });
    expect(after()).toBe(before);
    expect(before).toContain('data-removal');
  });
});

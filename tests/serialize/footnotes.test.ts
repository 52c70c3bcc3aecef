import createDOMPurify from 'dompurify';
import MarkdownIt from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';
import { headless } from '../../core/serialize/header';
import { toMarkdown, toMarkdownFlavours } from '../../core/serialize/markdown';

const { fragment } = createSanitizer(createDOMPurify(window));
const renderer = new MarkdownIt({ html: true }).use(footnote);
const rendered = (markdown: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = renderer.render(markdown);
  return box;
};

const SAID = '涨潮以后两个小时的水最浓';
const [NOTE, OTHER] = ['滨海盐业站内部手册，第三章，二〇二一年。', '《盐场志》，内部印行。'] as const;
const said = (...marks: readonly string[]) => marks.map((mark, n) => `<p>${SAID}${mark}，第${n}天也是。</p>`).join('');
const END = '<p>船工说，记下来的数字比人可靠。</p>';
const at = (name: string, text: string, id = '') => `<a ${id && `id="${id}"`} href="#user-content-${name}">${text}</a>`;

/** Notes and their marks as the engine gives them, after the kinds of page that have them. */
const KINDS: Record<string, string> = {
  Wikipedia: `${said(`<sup id="r1">${at('n1', '<span>[</span>1<span>]</span>')}</sup>`, `<sup id="r2">${at('n2', '[2]')}</sup>`)}${END}<ol><li id="n1"><span><b>${at('r1', '^')}</b></span> <span>${NOTE}</span></li><li id="n2">^ ${at('r2', 'a')} <span>${OTHER}</span></li></ol>`,
  WordPress: `${said(`<sup>${at('n1', '1', 'r1')}</sup>`, `<sup>${at('n2', '2', 'r2')}</sup>`)}${END}<ol><li id="n1">${NOTE} ${at('r1', '↩︎')}</li><li id="n2">${OTHER} ${at('r2', '↩︎')}</li></ol>`,
  Substack: `${said(at('n1', '1', 'r1'), at('n2', '2', 'r2'))}${END}<p>${at('r1', '1', 'n1')}</p><p>${NOTE}</p><p>${at('r2', '2', 'n2')}</p><p>${OTHER}</p>`,
  Word: `<p id="r1">${SAID}${at('n1', '[1]')}。</p><p id="r2">${SAID}${at('n2', '[2]')}。</p>${END}<p id="n1">${at('r1', '[1]')} ${NOTE}</p><p id="n2">${at('r2', '[2]')} ${OTHER}</p>`,
};

describe('notes at the end of an article', () => {
  it.each(Object.entries(KINDS))('%s: become footnotes of Markdown, each at its marks', (_, html) => {
    const markdown = toMarkdown(fragment(html), headless);
    expect(markdown).toContain(`${SAID}[^1]`);
    expect(markdown.slice(markdown.indexOf('[^1]: '))).toBe(`[^1]: ${NOTE}\n\n[^2]: ${OTHER}`);
    const shown = rendered(markdown);
    const marks = [...shown.querySelectorAll('p:not(.footnote-item p) a')];
    const told = marks.map((mark) => shown.querySelector(`[id="${mark.getAttribute('href')?.slice(1)}"]`)?.textContent);
    expect(told.map((text) => text?.replace('↩︎', '').trim())).toEqual([NOTE, OTHER]);
    expect(shown.textContent).toContain('记下来的数字');
  });

  it('are told once, however many marks lead to one, and keep their paragraphs', () => {
    const html = `${said(`<sup>${at('n1', '1', 'r1')}</sup>`, `<sup>${at('n1', '1')}</sup>`)}<ol><li id="n1"><p>${NOTE}</p><p><b>${OTHER}</b> ${at('r1', '↩')}</p></li></ol>`;
    const markdown = toMarkdown(fragment(html), headless);
    expect(markdown.match(/\[\^1\](?!:)/g)).toHaveLength(2);
    expect(markdown).toMatch(new RegExp(`\\[\\^1\\]: ${NOTE}\\n\\n {4}\\*\\*${OTHER}`));
    const item = rendered(markdown).querySelector('.footnote-item');
    expect([...(item?.querySelectorAll('p') ?? [])].map((p) => p.firstChild?.textContent)).toEqual([NOTE, OTHER]);
  });

  it('have labels of their own where the page’s signs are alike, or no letters', () => {
    const html = `${said(`<sup>${at('n1', '*', 'r1')}</sup>`, `<sup>${at('n2', '*', 'r2')}</sup>`)}<p id="n1">${at('r1', '*')} ${NOTE}</p><p id="n2">${at('r2', '*')} ${OTHER}</p>`;
    const markdown = toMarkdown(fragment(html), headless);
    expect(markdown).toContain(`[^1]: ${NOTE}\n\n[^2]: ${OTHER}`);
  });

  it('of two articles in one copy have no label in common', () => {
    const content = fragment(KINDS.WordPress ?? '');
    const box = document.createElement('div');
    box.append(content);
    const story = { metadata: {}, content: box.innerHTML, length: { chars: 1, cjk: 1, words: 0 } };
    const labels = { source: '', account: '', byline: '', published: '', link: '', joiner: '、', colon: '：' };
    // as: the parts of a story that a copy asks for
    const pieces = [story, story].map((one) => ({ story: one, restored: [] })) as never;
    const { text } = toMarkdownFlavours({ pieces, url: '', labels, parse: fragment, doc: document });
    expect(rendered(text).querySelectorAll('.footnote-item')).toHaveLength(4);
  });
});

describe('no footnote is', () => {
  it.each<[string, string]>([
    ['a note amid the text', `${said(at('n1', '1', 'r1'))}<p id="n1">${at('r1', '1')} ${NOTE}</p>${END}`],
    ['a chapter that a list of contents leads to', `<p>${at('n1', '1')}</p>${END}<p id="n1">${NOTE}</p>`],
    ['what a link in words leads to', `${said(at('n1', '见后文', 'r1'))}${END}<p id="n1">${NOTE}${at('r1', '↩')}</p>`],
  ])('%s', (_, html) => {
    const markdown = toMarkdown(fragment(html), headless);
    expect(markdown).not.toContain('[^');
    expect(markdown).toContain(NOTE);
  });

  it('what the page itself writes as one', () => {
    const markdown = toMarkdown(fragment('<p>记号[^1]怎么写</p><p>[^1]: 就是这样写</p>'), headless);
    expect(rendered(markdown).textContent).toBe('记号[^1]怎么写\n[^1]: 就是这样写\n');
  });
});

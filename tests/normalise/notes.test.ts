import { describe, expect, it } from 'vitest';
import { outputs, parse } from './page';

const NOTE = '滨海盐业站内部手册，第三章，二〇二一年。';
const said = (mark: string) => `<p>涨潮以后两个小时的水最浓${mark}，早了晚了都淡，老盐工用舌头尝，年轻人用比重计。</p>`;

/** How pages set a note, its mark, and the way back. */
const KINDS: Record<string, string> = {
  Wikipedia: `${said('<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>')}<div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">${NOTE}</span></li></ol></div>`,
  WordPress: `${said('<sup data-fn="2f5c-1" class="fn"><a href="#2f5c-1" id="2f5c-1-link">1</a></sup>')}<ol class="wp-block-footnotes"><li id="2f5c-1">${NOTE} <a href="#2f5c-1-link" aria-label="跳转到脚注 1">↩︎</a></li></ol>`,
  'markdown-it': `${said('<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>')}<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>${NOTE} <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  Substack: `${said('<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-9" href="#footnote-1-9" target="_self">1</a>')}<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-9" href="#footnote-anchor-1-9" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>${NOTE}</p></div></div>`,
  Zhihu: `${said('<sup data-text="x" data-draft-type="reference" data-numero="1"><a id="ref_1_0" href="#ref_1" data-reference-link="true">[1]</a></sup>')}<h2>参考</h2><ol class="ReferenceList"><li id="ref_1" tabindex="0"><a class="ReferenceList-backLink" href="#ref_1_0">^</a><span>${NOTE}</span></li></ol>`,
  'empty anchors and whole addresses': `${said('<a name="_ftnref1"></a><a href="https://news.unknown.example/a/1.html#_ftn1">[1]</a>')}<p><a name="_ftn1"></a><a href="1.html#_ftnref1">[1]</a> ${NOTE}</p>`,
  'names that are no ASCII': `${said('<sup><a id="回1" href="#%E6%B3%A81">1</a></sup>')}<p id="注1"><a href="#回1">1</a> ${NOTE}</p>`,
};

describe('a note', () => {
  it.each(Object.entries(KINDS))('%s: is reached from its mark, and leads back, inside the article', (_, piece) => {
    const { html, text } = outputs(piece);
    const shown = parse(html);
    const [mark, back] = [...shown.querySelectorAll('a')];
    const placeOf = (link: Element | undefined) =>
      [...shown.querySelectorAll('[id]')].find(({ id }) => `#${id}` === link?.getAttribute('href'));
    expect(placeOf(mark)?.closest('li,p,div')?.textContent).toMatch(/第三章|^1$/);
    expect(placeOf(back)?.closest('p')?.textContent).toContain('涨潮以后');
    expect([mark, back].map((link) => link?.getAttribute('target'))).toEqual([null, null]);
    expect(text).toContain('水最浓[1]，');
    expect(text).toContain(NOTE);
    expect(text).not.toMatch(/[\^↑↩]/);
  });

  it('that is not in the article is reached on its page; a link to nowhere is none', () => {
    const { html } = outputs(said('<a href="#comments">评论</a><a href="#">顶部</a><a href="#top">上面</a>'));
    const links = [...parse(html).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['https://news.unknown.example/a/1.html#comments', null, null]);
  });

  it('has no name that the page could have chosen for our own pages', () => {
    const { html } = outputs(
      said('<a href="#x">1</a>').replace('<p>', '<p id="x" name="y">').replace('早了', '<i id="root">早了</i>'),
    );
    expect([...parse(html).querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['user-content-x']);
  });
});

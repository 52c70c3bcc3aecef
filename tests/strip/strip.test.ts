import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../core/dom/snapshot';
import { Ledger } from '../../core/ledger';
import { type Guide, strip } from '../../core/strip/strip';
import type { SharedSelectors } from '../../core/types';
import { links, pageOf, paragraphs, sentence } from '../select/pages';

const shared: SharedSelectors[] = [
  { kind: 'ad', selectors: [], words: ['ad'] },
  { kind: 'widget', selectors: [], words: ['share', 'search', 'tools'] },
  { kind: 'comments', selectors: [], words: ['comment'] },
  { kind: 'related', selectors: ['aside'], words: ['related', 'more-news'] },
];

/** Strips a body and tells what is left and what was taken, as text. */
function stripped(body: string, guide: Partial<Guide> = {}) {
  const page = pageOf(`<div id="root">${body}</div>`);
  const live = page.root.querySelector('#root');
  if (!live) throw new Error('fixture');
  const snapshot = takeSnapshot(page.doc, [live]);
  const ledger = new Ledger(snapshot.doc);
  strip(snapshot, ledger, { shared, title: '', ...guide });
  return { text: snapshot.root.textContent ?? '', root: snapshot.root, taken: ledger.entries };
}

describe('strip', () => {
  it('takes out what names call boilerplate, and says by which word', () => {
    const { text, taken } = stripped(`${paragraphs(1, 4)}<div class="m-share">分享到微博</div>`);
    expect(text).not.toContain('分享到');
    expect(taken).toMatchObject([{ kind: 'widget', reason: 'shared-selector', detail: 'share', text: '分享到微博' }]);
  });

  it('calls a known line what it says, whatever its element is called', () => {
    const kindTold = (text: string) => (text.startsWith('编辑：') ? ('editor' as const) : undefined);
    const { taken } = stripped(`${paragraphs(1, 4)}<div class="ad">编辑：王小明</div><div class="ad">开业</div>`, {
      kindTold,
    });
    expect(taken.map((entry) => entry.kind)).toEqual(['editor', 'ad']);
  });

  it('takes a poll with its question, and no article that choices stand in', () => {
    const choices = '<label><input type="radio">支持</label><label><input type="radio">不支持</label>';
    const told = (poll: string) => stripped(`${paragraphs(1, 4)}${poll}${paragraphs(5, 9)}`);
    const asked = told(`<div><p>该不该砍树？</p>${choices}<span>已有132人参与</span></div>`);
    expect(asked.text).not.toMatch(/砍树|支持|参与/);
    expect(asked.text).toContain(sentence(5));
    expect(asked.taken).toMatchObject([{ kind: 'widget', detail: 'poll' }]);
    expect(told(`<p>你怎么看：</p><div>${choices}</div>`).text).not.toMatch(/怎么看|支持/);
    expect(told(choices).text).toContain(sentence(5));
    expect(told('<ul><li><input type="checkbox"> 带伞</li><li><input type="checkbox"> 带水</li></ul>').text).toContain(
      '带伞',
    );
  });

  it('takes the label before a list of links, but no heading before a list with a label of its own', () => {
    const list = `<ul>${[1, 2, 3].map((i) => `<li><a href="/${i}">桥头的第${i}家店</a></li>`).join('')}</ul>`;
    const around = (box: string) => stripped(`${paragraphs(1, 4)}<p><b>二、账本</b></p>${box}${paragraphs(5, 9)}`).text;
    expect(around(`<div><p>推荐阅读</p>${list}</div>`)).toContain('二、账本');
    expect(around(`<p>推荐阅读</p>${list}`)).toContain('二、账本');
    expect(around(`<p>推荐阅读</p>${list}`)).not.toContain('推荐阅读');
  });

  it('keeps a body that sits in an element named like boilerplate', () => {
    const { text } = stripped(`<div class="share">${paragraphs(1, 5)}</div><p>${sentence(6)}</p>`);
    expect(text).toContain(sentence(3));
  });

  it('keeps the folded rest of an article, whose wrapper is named like a list of stories', () => {
    const { text } = stripped(`${paragraphs(1, 6)}<div class="more-news-body"><p>${sentence(7)}</p></div>`);
    expect(text).toContain(sentence(7));
  });

  it('keeps paragraphs whose own class is a trap', () => {
    const { text } = stripped(
      `${paragraphs(1, 3)}<p class="comment">${sentence(4)}</p><p class="head">${sentence(5)}</p>`,
    );
    expect(text).toContain(sentence(4));
    expect(text).toContain(sentence(5));
  });

  it('respects what a site keeps', () => {
    const site = { id: 'x', name: 'x', hosts: [], verified: '2026-11-23', keep: ['.tools'] };
    const body = `${paragraphs(1, 4)}<div class="tools">锤子、凿子、刨子</div>`;
    expect(stripped(body, { site }).text).toContain('锤子');
    expect(stripped(body).text).not.toContain('锤子');
  });

  it('does not let a stale site selector take the whole text', () => {
    const site = {
      id: 'x',
      name: 'x',
      hosts: [],
      verified: '2026-11-23',
      strip: [{ selector: '.all', kind: 'ad' as const }],
    };
    expect(stripped(`<div class="all">${paragraphs(1, 5)}</div>`, { site }).text).toContain(sentence(5));
  });

  it('takes out what the page hides, but not the folded rest of the article', () => {
    const folded = `<div style="display:none">${paragraphs(6, 9)}</div>`;
    document.body.innerHTML = `<div>${paragraphs(1, 5)}<p style="display:none">隐藏的一句提示</p>${folded}</div>`;
    const snapshot = takeSnapshot(document, [document.body]);
    const ledger = new Ledger(snapshot.doc);
    strip(snapshot, ledger, { shared, title: '' });
    expect(snapshot.root.textContent).not.toContain('隐藏的一句提示');
    expect(snapshot.root.textContent).toContain(sentence(8));
    expect(ledger.entries).toMatchObject([{ reason: 'hidden' }]);
  });

  it('takes out hidden properties that are for machines, but no hidden body', () => {
    const strippedLive = (hidden: string) => {
      document.body.innerHTML = `<div itemprop="articleBody">${paragraphs(1, 5)}<div style="display:none">${hidden}</div></div>`;
      const snapshot = takeSnapshot(document, [document.body]);
      const ledger = new Ledger(snapshot.doc);
      strip(snapshot, ledger, { shared, title: '' });
      return ledger.entries.map(({ reason }) => reason);
    };
    const teaser = `<span itemprop="description">${sentence(1)}${sentence(2)}${sentence(3)}</span>`;
    expect(strippedLive(`<span itemprop="url">https://a.example/1</span>${teaser}`)).toEqual(['hidden']);
    const body = `<span itemprop="headline">题</span><div itemprop="articleBody">${paragraphs(6, 9)}</div>`;
    expect(strippedLive(body)).toEqual([]);
    expect(strippedLive(`<span itemprop="url">/1</span><span itemprop="name">题</span>${paragraphs(6, 9)}`)).toEqual(
      [],
    );
  });

  it('keeps the rest that a page folds paragraph by paragraph', () => {
    const folded = paragraphs(16, 18).replaceAll('<p>', '<p style="display:none">');
    document.body.innerHTML = `<div>${paragraphs(1, 15)}${folded}<p style="display:none">提示</p></div>`;
    const snapshot = takeSnapshot(document, [document.body]);
    const ledger = new Ledger(snapshot.doc);
    strip(snapshot, ledger, { shared, title: '' });
    for (const n of [16, 17, 18]) expect(snapshot.root.textContent).toContain(sentence(n));
    expect(ledger.entries).toMatchObject([{ reason: 'hidden', text: '提示' }]);
  });

  it('takes out links to other pages after the body with their label', () => {
    const { text, taken } = stripped(`${paragraphs(1, 3)}<div><h3>相关阅读</h3>${links(12)}</div>`);
    expect(text).not.toContain('相关阅读');
    expect(taken).toMatchObject([{ kind: 'related', reason: 'link-list' }]);
  });

  it('keeps files to download, footnotes and references to other sites', () => {
    const list = (name: string, ...hrefs: string[]) =>
      `<${name}>${hrefs.map((href, i) => `<li><a href="${href}">第${i + 1}份材料的完整名称</a></li>`).join('')}</${name}>`;
    for (const kept of [
      list('ul', '/f/1.docx', '/f/2.xlsx?v=1', '/f/3.PDF'),
      list('ol', '#note1', '#note2', '#note3'),
      list('ol', 'https://a.example/1', 'https://b.example/2', 'https://c.example/3'),
    ])
      expect(stripped(`${paragraphs(1, 5)}${kept}`).text).toContain('第2份材料');
  });

  it('keeps captions, whatever their names say', () => {
    const figure =
      '<figure class="image-comment"><img src="a.png"><figcaption class="comment">桥头的小店</figcaption></figure>';
    expect(stripped(`${paragraphs(1, 3)}${figure}${paragraphs(4, 5)}`).text).toContain('桥头的小店');
  });

  it('keeps a list of sentences and a table', () => {
    const list = `<ul><li>${sentence(4)}</li><li>${sentence(5)}</li></ul><table><tr><td>三月</td><td>120 吨</td></tr></table>`;
    const { text, taken } = stripped(`${paragraphs(1, 3)}${list}`);
    expect(text).toContain('120 吨');
    expect(text).toContain(sentence(5));
    expect(taken).toEqual([]);
  });

  it('takes out the headline told a second time, not a sub-headline', () => {
    const title = '老桥边的豆腐店开了四十年';
    const body = `<div>${title}</div>${paragraphs(1, 2)}<h2>${title}</h2>${paragraphs(3, 4)}`;
    const { root, taken } = stripped(body, { title });
    expect(taken).toMatchObject([{ reason: 'title-repeat', text: title }]);
    expect(root.querySelector('h2')?.textContent).toBe(title);
  });

  it('leaves a headline that is said in a sentence, in text but not in a heading', () => {
    const title = '老桥边的豆腐店开了四十年';
    expect(stripped(`<p>${title}。</p>${paragraphs(1, 2)}`, { title }).taken).toEqual([]);
    expect(stripped(`<h2>${title}。</h2>${paragraphs(1, 2)}`, { title }).taken).toHaveLength(1);
  });

  it('drops shells and leaves pictures', () => {
    const { root } = stripped(`${paragraphs(1, 2)}<div><p><span> </span></p></div><figure><img src="/a.jpg"></figure>`);
    expect(root.querySelectorAll('span:not([data-removal])')).toHaveLength(0);
    expect(root.querySelector('figure img')).not.toBeNull();
  });
});

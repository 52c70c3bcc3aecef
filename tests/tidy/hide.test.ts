import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { declutterTraced } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { Hidden } from '../../core/tidy/hide';
import { Marks } from '../../core/tidy/marks';
import { opensRest } from '../../core/tidy/page-controls';
import { keepHeadline } from '../../core/tidy/page-headline';
import { foldedIn } from '../../core/tidy/unfold';
import { builtinRules } from '../../platform/builtin-rules';

const MARK = 'data-jingdu';
const PARAGRAPHS =
  '<p>清晨六点，江岸老码头的汽笛又响了，退休船工田守礼沿着新铺的木栈道走到尽头，指给年轻人看当年系缆的石墩。</p>'.repeat(
    3,
  );

function tidied(html: string) {
  const { window } = new JSDOM(html, { url: 'https://www.sohu.com/a/1_2' });
  const page = openPage(window.document, 'https://www.sohu.com/a/1_2', new Date());
  const before = window.document.documentElement.outerHTML;
  const traced = declutterTraced(page, builtinRules, createSanitizer(createDOMPurify(window)), {
    stages: { detect: false },
  });
  const hidden = new Hidden(window.document, MARK);
  hidden.hide(traced.live);
  return { document: window.document, before, hidden, traced };
}

const PAGE = `<body><h1>老码头的第二春</h1><article id="mp-editor"><p data-role="original-title" class="original-title">原标题：老码头</p>${PARAGRAPHS}<p>改造没有推倒重来。<a id="backsohucom" href="/">返回搜狐，查看更多</a></p><p data-role="editor-name">责任编辑：方知</p></article></body>`;

describe('Hidden', () => {
  it('marks in the live page what the engine took out, and nothing else', () => {
    const { document } = tidied(PAGE);
    const marked = [...document.querySelectorAll(`[${MARK}]`)].map((el) => el.textContent);
    expect(marked).toEqual(['原标题：老码头', '返回搜狐，查看更多', '责任编辑：方知']);
  });

  it('puts the page back byte for byte, with the same nodes', () => {
    const { document, before, hidden } = tidied(PAGE);
    expect(document.documentElement.outerHTML).not.toBe(before);
    hidden.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('wraps pieces of one text node and joins them again', () => {
    const { document } = new JSDOM('<p>甲乙丙丁戊己庚</p>').window;
    const text = document.querySelector('p')?.firstChild as Text; // as: the fixture's only child
    const hidden = new Hidden(document, MARK);
    const piece = (id: string, start: number, end: number) => ({
      id,
      kind: 'promo' as const,
      reason: 'phrase-tail' as const,
      text: '',
      nodes: [{ node: text, start, end }],
    });
    hidden.hide([piece('r1', 0, 1), piece('r2', 2, 4), piece('r3', 6, 7)]);
    expect([...document.querySelectorAll(`[${MARK}]`)].map((el) => el.textContent)).toEqual(['甲', '丙丁', '庚']);
    hidden.undo();
    expect(document.querySelector('p')?.childNodes).toHaveLength(1);
    expect(document.querySelector('p')?.firstChild).toBe(text);
    expect(text.data).toBe('甲乙丙丁戊己庚');
  });

  it('cleans marks off copies that the page made meanwhile', () => {
    const { document, hidden, before } = tidied(PAGE);
    const copy = document.querySelector('.original-title')?.cloneNode(true);
    if (copy) document.body.append(copy);
    hidden.undo();
    expect(document.querySelectorAll(`[${MARK}]`)).toHaveLength(0);
    copy?.parentNode?.removeChild(copy);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('Unfolded', () => {
  it('is undone byte for byte, in copies that the page made as well', () => {
    document.body.innerHTML = '<article><div><p>折起来的一段文字，页面要人点一下才看得到全部。</p></div></article>';
    const before = document.documentElement.outerHTML;
    const [root, p] = [document.querySelector('article'), document.querySelector('p')];
    if (!root || !p) throw new Error('fixture');
    p.checkVisibility = () => false;
    const unfolded = new Marks(document, MARK);
    for (const [el, fold] of foldedIn([root], [])) unfolded.mark(el, fold);
    expect(p.getAttribute(MARK)).toBe('none');
    const copy = p.cloneNode(true);
    p.after(copy);
    unfolded.undo();
    expect(document.querySelectorAll(`[${MARK}]`)).toHaveLength(0);
    copy.parentNode?.removeChild(copy);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('opensRest', () => {
  it.each([
    ['展开全文', true],
    ['展开剩余 45%', true],
    ['阅读全文 ▼', true],
    ['责任编辑：方知', false],
    ['返回搜狐，查看更多', false],
  ])('%s: %s', (text, opens) => {
    expect(opensRest(text)).toBe(opens);
  });
});

describe('keepHeadline', () => {
  const title = (text: string) => ({
    id: text,
    kind: 'other' as const,
    reason: 'title-repeat' as const,
    text,
    nodes: [],
  });
  const pageOf = (html: string) => {
    const { document } = new JSDOM(html).window;
    // jsdom lays nothing out: what is in the document counts as shown
    for (const el of document.querySelectorAll('h1')) el.getClientRects = () => [{}] as unknown as DOMRectList; // as: only its length is read
    return { root: document.documentElement, content: [...document.querySelectorAll('article')] };
  };

  it('keeps the first telling of a headline that the page has nowhere else', () => {
    const { root, content } = pageOf('<article><h1>老码头</h1><p>正文</p><p>老码头</p></article>');
    expect(keepHeadline([title('老码头'), title('老码头2')], root, content, '').removals.map(({ id }) => id)).toEqual([
      '老码头2',
    ]);
  });

  it('hides all of them where the page shows its headline outside the content', () => {
    const { root, content } = pageOf('<h1>老码头</h1><article><h2>老码头</h2><p>正文</p></article>');
    expect(keepHeadline([title('老码头')], root, content, '').removals).toHaveLength(1);
  });
});

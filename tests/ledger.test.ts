import { describe, expect, it } from 'vitest';
import { Ledger } from '../core/ledger';

describe('Ledger', () => {
  it('leaves a marker of the same kind for table rows', () => {
    document.body.innerHTML = '<table><tbody><tr><td>甲</td></tr><tr><td>广告</td></tr></tbody></table>';
    const ledger = new Ledger(document);
    const row = document.querySelectorAll('tr')[1];
    expect(row).toBeDefined();
    if (row)
      ledger.remove([row], { kind: 'ad', stage: 'strip', rule: 'shared', reason: 'shared-selector', detail: 'tr' });
    expect(document.querySelector('tr[data-removal="r1"][hidden]')).not.toBeNull();
    expect(ledger.entries[0]?.text).toBe('广告');
  });

  it.each([
    '<embed src="/a.mp4">',
    '<canvas></canvas>',
    '<object data="/a.pdf"></object>',
    '<svg><path d="M0 0"></path></svg>',
  ])('records what is seen without a word: %s', (html) => {
    document.body.innerHTML = `<div><p>${html}</p></div>`;
    const ledger = new Ledger(document);
    const p = document.querySelector('p');
    if (p)
      ledger.remove([p], { kind: 'related', stage: 'strip', rule: 'shared', reason: 'shared-selector', detail: '' });
    expect(ledger.entries).toHaveLength(1);
  });

  it('cuts a tail out of running text and keeps what stands before it', () => {
    document.body.innerHTML = '<p>正文到此为止。<a href="/">返回搜狐</a>，查看更多</p>';
    const p = document.querySelector('p');
    const range = document.createRange();
    if (!p?.firstChild || !p.lastChild) throw new Error('fixture');
    range.setStart(p.firstChild, 7);
    range.setEnd(p.lastChild, p.lastChild.textContent?.length ?? 0);
    const ledger = new Ledger(document);
    ledger.cut(range, { kind: 'promo', stage: 'stripText', rule: 'phrase:promo/x', reason: 'phrase-tail', detail: '' });
    expect(p.textContent).toBe('正文到此为止。');
    expect(ledger.entries[0]?.text).toBe('返回搜狐,查看更多'.replace(',', '，'));
  });
});

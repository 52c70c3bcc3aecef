import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../core/ledger';

const CAUSE = { kind: 'promo', stage: 'stripText', rule: 'phrase:promo/x', reason: 'phrase-tail', detail: '' } as const;

function setUp(html: string) {
  const { document } = new JSDOM(html).window;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text); // as: SHOW_TEXT
  const originals = texts.map((text) => text.data);
  const ledger = new Ledger(document);
  const told = () =>
    ledger.entries.map((entry) =>
      entry.targets.map(({ node, start, end }) => originals[texts.indexOf(node as Text)]?.slice(start, end)).join('|'),
    );
  const cut = (from: Node, start: number, to: Node, end: number) => {
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    ledger.cut(range, CAUSE);
  };
  return { document, texts, ledger, told, cut };
}

describe('TextPieces', () => {
  it('knows where the rest of a text stood after its head and then its tail were cut', () => {
    const { document, texts, told, cut } = setUp('<p>本报讯 清晨的码头。返回首页</p>');
    if (texts[0]) cut(texts[0], 0, texts[0], 4);
    const rest = document.querySelector('p')?.lastChild;
    if (rest) cut(rest, 6, rest, 10);
    expect(document.querySelector('p')?.textContent).toBe('清晨的码头。');
    expect(told()).toEqual(['本报讯 ', '返回首页']);
  });

  it('follows a cut across several nodes into the last one', () => {
    const { texts, told, cut } = setUp('<p>开头甲<b>中间</b>结尾乙，后文丙</p>');
    const [first, , last] = texts;
    if (first && last) cut(first, 2, last, 3);
    if (last) cut(last, 1, last, 3);
    expect(told()).toEqual(['甲|中间|结尾乙', '后文']);
  });

  it('maps a whole text node that a cut left behind', () => {
    const { document, texts, ledger, told, cut } = setUp('<p>头部引流正文在此</p>');
    if (texts[0]) cut(texts[0], 0, texts[0], 4);
    const rest = document.querySelector('p')?.lastChild;
    if (rest) ledger.remove([rest as ChildNode], CAUSE); // as: a text node of the fixture
    expect(told()).toEqual(['头部引流', '正文在此']);
  });
});

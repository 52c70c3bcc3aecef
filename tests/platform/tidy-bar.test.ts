import { afterEach, describe, expect, it, vi } from 'vitest';
import { barList } from '../../platform/auto/bar-list';
import { type BarLabels, showTidyBar } from '../../platform/auto/tidy-bar';

const LABELS: BarLabels = {
  bar: '净读',
  more: '更多',
  grip: '移动',
  count: (removed) => `收起 ${removed} 处`,
  list: { title: '收起的内容', putBack: '放回', takeAgain: '收起', none: '没有' },
  actions: [
    { id: 'copy', label: '复制' },
    { id: 'original', label: '原页' },
    { id: 'clean', label: '整理' },
    { id: 'not-site', label: '此站不整理' },
  ],
};
const ITEM = { id: 'o1', what: '广告', text: '江景新房', shown: false };

/** The bar, with the shadow that the page never gets to see. */
function bar(removed: boolean, offers: readonly ('copy' | 'original' | 'clean' | 'not-site')[]) {
  const shadows: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const shadow = attach.call(this, init);
    shadows.push(shadow);
    return shadow;
  });
  Object.assign(document, { elementsFromPoint: () => [] }); // jsdom lays nothing out
  const place = { read: () => ({ x: 0, y: 0 }), keep: vi.fn() };
  const items = removed ? () => [ITEM] : undefined;
  const shown = showTidyBar({ labels: LABELS, offers, run: vi.fn(), place, removed: items, show: vi.fn() });
  const [shadow] = shadows;
  if (!shadow) throw new Error('no shadow');
  return { shown, shadow };
}
const texts = (place: ParentNode, selector: string) =>
  [...place.querySelectorAll(selector)].map((one) => one.textContent);

afterEach(() => {
  vi.restoreAllMocks();
  for (const own of document.querySelectorAll('[data-jingdu]')) own.remove();
});

describe('the bar in a page', () => {
  it('tells how much went, offers what applies, and keeps the rest in its menu', () => {
    const { shown, shadow } = bar(true, ['copy', 'original', 'not-site']);
    expect(texts(shadow, '.bar > button')).toEqual(['⠿', '收起 1 处', '复制', '原页', '⋯']);
    expect(texts(shadow, '.menu button')).toEqual(['此站不整理']);
    expect(document.querySelector('[data-jingdu="bar"]')?.shadowRoot).toBeNull();
    shown.count(7);
    expect(texts(shadow, '[aria-expanded]')).toEqual(['收起 7 处', '⋯']);
    shown.remove();
    expect(document.querySelector('[data-jingdu]')).toBeNull();
  });

  it('leads back alone on a page that its reader has switched to the original', () => {
    const { shadow } = bar(false, ['clean']);
    expect(texts(shadow, '.bar > button')).toEqual(['⠿', '整理']);
    expect(document.querySelector('[data-jingdu="back"]')).not.toBeNull();
  });

  it('heeds no event that a script has made', () => {
    const { shadow } = bar(true, ['copy']);
    shadow.querySelector<HTMLElement>('[aria-expanded]')?.click();
    expect(shadow.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the list of what was hidden', () => {
  it('puts one thing back and takes it away again', () => {
    const show = vi.fn();
    const { element, open } = barList(LABELS.list, () => [ITEM], show);
    open(true);
    const button = element.querySelector('button');
    expect([element.hidden, button?.textContent]).toEqual([false, '放回']);
    button?.click();
    button?.click();
    expect(show.mock.calls).toEqual([
      ['o1', true],
      ['o1', false],
    ]);
    open(false);
    expect([element.hidden, element.childElementCount]).toEqual([true, 0]);
  });

  it('says so where there is nothing', () => {
    const { element, open } = barList(LABELS.list, () => [], vi.fn());
    open(true);
    expect(element.textContent).toBe('没有');
  });
});

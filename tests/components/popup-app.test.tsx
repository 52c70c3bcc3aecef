import { describe, expect, it, vi } from 'vitest';
import { PopupApp, type PopupProps } from '../../components/popup-app';
import type { Outcome } from '../../core/types';
import { found, removal, story } from './found';
import { click, mount, parse, part, press } from './mount';

const open = (outcome: Outcome | Promise<Outcome>, more: Partial<PopupProps> = {}) =>
  mount(
    <PopupApp load={async () => outcome} parse={parse} onCopy={async () => 1234} onReader={async () => {}} {...more} />,
  );
const failure = (reason: 'not-article' | 'pdf' | 'error', force: boolean): Outcome => ({
  ok: false,
  reason,
  force,
  evidence: [{ code: 'links', points: -1.5, kind: 'list', count: 91 }],
  confidence: 0.87,
  kind: 'list',
});
const button = (place: Element, action: string) => place.querySelector(`[data-action="${action}"]`);

describe('an article', () => {
  it('shows each value bare in its part', async () => {
    const place = await open(found());
    const shown = Object.fromEntries(
      ['title', 'subtitle', 'byline', 'source', 'account', 'editor', 'region', 'platform'].map((name) => [
        name,
        part(place, name)?.textContent,
      ]),
    );
    expect(shown).toEqual({
      title: '老码头的第二春',
      subtitle: '——江岸区更新十年记',
      byline: '周砚、林渡',
      source: '江岸日报',
      account: '江岸观察',
      editor: '方知',
      region: '湖北省',
      platform: '搜狐号',
    });
    expect(part(place, 'published')?.querySelector('time')?.getAttribute('datetime')).toBe('2025-06-18T07:30:00+08:00');
    expect(part(place, 'published')?.textContent).toMatch(/^2025年6月18日 07:30/);
    expect(part(place, 'host')?.textContent).toBe('www.sohu.com · 搜狐号');
    expect(part(place, 'badges')?.textContent).toBe('个人观点');
  });

  it('leaves out what is unknown, and the tabs of a single story', async () => {
    const place = await open(found({ metadata: {}, stories: [story('题', '<p>文</p>')], badges: [] }, []));
    for (const name of ['byline', 'source', 'published', 'badges', 'notice', 'tabs', 'subtitle'])
      expect(part(place, name)).toBeNull();
    expect(part(place, 'removals')?.textContent).toBe('没有移除任何内容');
  });

  it('puts a removal back where it was and takes it out again, with the focus left on its button', async () => {
    const place = await open(found());
    const before = part(place, 'body')?.innerHTML;
    const row = place.querySelector('[data-removal-id="r1"]');
    row?.querySelector('button')?.focus();
    await click(row?.querySelector('button'));
    expect(part(place, 'body')?.textContent).toBe('清晨六点，老码头的汽笛又响了。扫码关注我们十年前，这里是货场。');
    expect(part(place, 'status')?.textContent).toBe('已放回：扫码关注我们');
    expect(document.activeElement?.getAttribute('data-action')).toBe('take-out');
    await click(button(place, 'take-out'));
    expect(part(place, 'body')?.innerHTML).toBe(before);
  });

  it('puts all back at once', async () => {
    const place = await open(found());
    await click(place.querySelector('.removals > button'));
    expect(place.querySelectorAll('[data-state="back"]')).toHaveLength(2);
  });

  it('tells how much was removed, and goes there', async () => {
    Element.prototype.scrollIntoView = () => {}; // jsdom has no layout
    const place = await open(found());
    expect(button(place, 'show-removals')?.textContent).toBe('移除了 2 处');
    await click(button(place, 'show-removals'));
    expect(part(place, 'removals')?.hasAttribute('open')).toBe(true);
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('shows a long removed text whole when asked', async () => {
    const text = `声明${'甲乙丙丁'.repeat(40)}完`;
    const place = await open(found({}, [removal('r1', text)]));
    const shown = () => place.querySelector('.removal-text')?.textContent ?? '';
    expect(shown().length).toBeLessThan(text.length);
    await click(place.querySelector('.removal-more'));
    expect(shown()).toBe(text);
  });

  it('copies at one click and says how much', async () => {
    const onCopy = vi.fn(async () => 1234);
    const place = await open(found(), { onCopy });
    await click(part(place, 'copy'));
    expect(onCopy).toHaveBeenCalledWith([expect.objectContaining({ restored: [] })], 'text', found().article.url);
    expect(part(place, 'status')?.textContent).toBe('已复制 1,234 字');
  });

  it('says so when the browser does not let it copy', async () => {
    const place = await open(found(), { onCopy: () => Promise.reject(new Error('no')) });
    await click(part(place, 'copy'));
    expect(part(place, 'status')?.textContent).toBe('没能复制，请再试一次');
  });

  it('offers the other formats in a menu that the keyboard can use', async () => {
    const onCopy = vi.fn(async () => 5);
    const place = await open(found(), { onCopy });
    await press(part(place, 'copy-formats'), 'ArrowDown');
    expect(document.activeElement?.getAttribute('data-copy')).toBe('text');
    await press(document.activeElement, 'ArrowUp');
    await press(document.activeElement, 'ArrowUp');
    expect(document.activeElement?.getAttribute('data-copy')).toBe('markdown');
    await click(document.activeElement);
    expect(onCopy).toHaveBeenCalledWith(expect.anything(), 'markdown', expect.anything());
    expect(place.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(part(place, 'copy-formats'));
  });

  it('hides pictures that do not load, and the figure around them', async () => {
    const place = await open(
      found({ stories: [story('题', '<figure><img src="https://img.example/x.png"></figure>')] }, []),
    );
    place.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(place.querySelector('figure')?.classList.contains('broken')).toBe(true);
    expect(place.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('tells when there is more than it shows', async () => {
    const place = await open(found({ incomplete: [{ kind: 'paged', pages: 3 }] }));
    expect(part(place, 'notice')?.textContent).toContain('共 3 页');
    expect(place.querySelector('.meter')?.textContent).toContain('不完整');
  });
});

describe('several stories', () => {
  const page = found(
    { stories: [story('一', '<p>甲文</p>'), story('二', '<p>乙文<span data-removal="r1" hidden=""></span></p>')] },
    [removal('r1', '（广告）')],
  );

  it('are tabs that arrows change', async () => {
    const place = await open(page);
    await press(part(place, 'tabs'), 'ArrowLeft');
    expect(part(place, 'body')?.textContent).toBe('乙文');
    expect(place.querySelector('[aria-selected=true]')).toBe(document.activeElement);
    expect(place.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
  });

  it('have each their own removals', async () => {
    const place = await open(page);
    expect(part(place, 'removals')?.getAttribute('data-count')).toBe('0');
    await click(place.querySelectorAll('[role=tab]')[1]);
    expect(part(place, 'removals')?.getAttribute('data-count')).toBe('1');
  });

  it('are copied alone or together', async () => {
    const onCopy = vi.fn(async () => 5);
    const place = await open(page, { onCopy });
    await click(part(place, 'copy'));
    await click(part(place, 'copy-formats'));
    await click(place.querySelector('[data-copy=all]'));
    expect(onCopy.mock.calls.map((call: unknown[]) => (Array.isArray(call[0]) ? call[0].length : 0))).toEqual([1, 2]);
  });
});

describe('no article', () => {
  it('says why, and cleans it anyway on request', async () => {
    const load = vi.fn(async (anyway: boolean) => (anyway ? found() : failure('not-article', true)));
    const place = await open(found(), { load });
    expect(part(place, 'status')?.getAttribute('role')).toBe('alert');
    expect(part(place, 'status')?.textContent).toContain('看起来不是文章');
    expect(place.textContent).toContain('链接占文字的百分比 91');
    await click(button(place, 'force'));
    expect(part(place, 'title')?.textContent).toBe('老码头的第二春');
  });

  it('offers nothing that cannot help', async () => {
    const place = await open(failure('pdf', false));
    expect(part(place, 'status')?.getAttribute('data-reason')).toBe('pdf');
    expect(button(place, 'force')).toBeNull();
    expect(button(place, 'retry')).toBeNull();
    expect(button(place, 'paste')).toBeNull();
  });

  it('offers to paste what can be seen but not read', async () => {
    const onPaste = vi.fn();
    const place = await open(failure('pdf', false), { onPaste });
    await click(button(place, 'paste'));
    expect(onPaste).toHaveBeenCalledOnce();
  });

  it('shows that it is working, and says so when it takes long', async () => {
    vi.useFakeTimers();
    const place = await open(new Promise<Outcome>(() => {}));
    expect(part(place, 'status')?.textContent).toBe('正在整理正文…');
    await vi.advanceTimersByTimeAsync(1100);
    expect(part(place, 'status')?.textContent).toContain('还在整理');
    vi.useRealTimers();
  });
});

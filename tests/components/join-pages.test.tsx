import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../components/popup-app';
import { ReaderApp } from '../../components/reader-app';
import type { OnJoin, OnResume } from '../../components/use-joining';
import type { Joined } from '../../core/complete/walk-pages';
import { DEFAULT_LOOK } from '../../core/types/reader-look';
import { found, removal, story } from './found';
import { click, mount, parse, part } from './mount';

const NEXT = 'https://www.sohu.com/a/1_2/2';
const first = found({ incomplete: [{ kind: 'paged', next: NEXT, pages: 3 }] });
const whole: Joined = {
  found: found({ stories: [story('老码头的第二春', '<p>甲</p><span data-removal="r1" hidden=""></span><p>乙</p>')] }, [
    removal('r1', '<p>扫码关注我们</p>'),
  ]),
  pages: 3,
};
const stopped: Joined = { found: first, pages: 1, stopped: { problem: 'unreachable', page: 2, url: NEXT } };

const open = (onJoin: OnJoin | undefined, more = {}) =>
  mount(
    <PopupApp
      load={async () => first}
      parse={parse}
      onCopy={async () => 2}
      onReader={async () => {}}
      {...(onJoin && { onJoin })}
      {...more}
    />,
  );
const button = (place: Element, action: string) => place.querySelector(`[data-action="${action}"]`);
const told = (place: Element) => part(place, 'join-status')?.textContent;

/** A walk that the test ends. */
function held() {
  let end: (outcome: Joined | 'refused') => void = () => {};
  const onJoin = vi.fn<OnJoin>(() => new Promise((resolve) => (end = resolve)));
  return { onJoin, end: (outcome: Joined | 'refused') => act(async () => end(outcome)) };
}

describe('an article of several pages', () => {
  it('is joined on a click, with progress, and is then whole to read, to copy and to restore', async () => {
    const onCopy = vi.fn(async () => 2);
    const { onJoin, end } = held();
    const place = await open(onJoin, { onCopy });
    expect(told(place)).toBe('这是多页文章中的一页，其余页未包含在内。 共 3 页');
    expect(place.querySelector('.meter')?.textContent).toContain('不完整');
    await click(button(place, 'join'));
    expect(told(place)).toBe('正在等待浏览器许可…');
    const onPage = onJoin.mock.calls[0]?.[3];
    await act(async () => onPage?.(2, 3));
    expect(told(place)).toBe('正在读第 2 页，共 3 页…');
    await act(async () => onPage?.(0, undefined));
    expect(told(place)).toBe('正在读单页全文…');
    await end(whole);
    expect(told(place)).toBe('已接上全部 3 页。');
    expect(part(place, 'body')?.textContent).toBe('甲乙');
    expect(place.querySelector('.meter')?.textContent).not.toContain('不完整');
    expect(button(place, 'join')).toBeNull();
    await click(part(place, 'copy'));
    expect(onCopy).toHaveBeenCalledWith(
      [expect.objectContaining({ story: whole.found.article.stories[0] })],
      'text',
      expect.anything(),
    );
    await click(place.querySelector('[data-action="put-back"]'));
    expect(part(place, 'body')?.textContent).toBe('甲扫码关注我们乙');
  });

  it('asks within the click itself', async () => {
    const { onJoin } = held();
    const place = await open(onJoin);
    let inClick = 0;
    await act(async () => {
      (button(place, 'join') as HTMLElement | null)?.click(); // as: a button
      inClick = onJoin.mock.calls.length;
    });
    expect(inClick).toBe(1);
  });

  it('stays as it was where the reader says no', async () => {
    const place = await open(async () => 'refused');
    const before = part(place, 'body')?.innerHTML;
    await click(button(place, 'join'));
    expect(told(place)).toContain('文章保持原样');
    expect(part(place, 'body')?.innerHTML).toBe(before);
    expect(button(place, 'join')?.textContent).toBe('接上其余页');
  });

  it('tells which page failed, and goes on from what it has', async () => {
    const onJoin = vi.fn<OnJoin>(async () => stopped);
    const place = await open(onJoin);
    await click(button(place, 'join'));
    expect(told(place)).toBe('第 2 页没有取到，可能是网络或网站的问题。 目前有 1 页，保持不变。');
    expect(place.querySelector('.join-url')?.getAttribute('href')).toBe(NEXT);
    expect(button(place, 'join')?.textContent).toBe('再试一次');
    onJoin.mockResolvedValueOnce(whole);
    await click(button(place, 'join'));
    expect(told(place)).toBe('已接上全部 3 页。');
  });

  it('stops when told to, with the focus left on the button', async () => {
    const { onJoin, end } = held();
    const place = await open(onJoin);
    const join = button(place, 'join');
    if (join instanceof HTMLElement) join.focus();
    await click(join);
    await click(button(place, 'join-cancel'));
    expect(onJoin.mock.calls[0]?.[2].aborted).toBe(true);
    await end({ found: first, pages: 1 });
    expect(told(place)).toContain('其余页未包含在内');
    expect(document.activeElement).toBe(button(place, 'join'));
  });

  it('is told of without a button where nothing may be fetched', async () => {
    const place = await open(undefined);
    expect(part(place, 'notice')?.textContent).toContain('其余页未包含在内');
    expect(button(place, 'join')).toBeNull();
  });

  it('goes to the reader as it was joined', async () => {
    const onReader = vi.fn(async () => {});
    const place = await open(async () => whole, { onReader });
    await click(button(place, 'join'));
    await click(part(place, 'reader'));
    expect(onReader).toHaveBeenCalledWith(whole.found, [], 0);
  });
});

it('what was asked for before is gone on with once the article is shown', async () => {
  const onJoin = vi.fn<OnJoin>(async () => whole);
  const refused = await open(onJoin, { onResume: async () => 'refused' });
  await vi.waitFor(() => expect(told(refused)).toContain('文章保持原样'));
  const joins = await open(onJoin, { onResume: async () => whole });
  await vi.waitFor(() => expect(part(joins, 'body')?.textContent).toBe('甲乙'));
  const onResume = vi.fn<OnResume>(async () => undefined);
  const nothing = await open(onJoin, { onResume });
  await vi.waitFor(() => expect(onResume).toHaveBeenCalledOnce());
  expect(told(nothing)).toContain('其余页未包含在内');
  expect(onJoin).not.toHaveBeenCalled();
});

it('the reader joins pages too', async () => {
  const place = await mount(
    <ReaderApp
      found={first}
      restored={[]}
      story={0}
      look={DEFAULT_LOOK}
      parse={parse}
      onLook={() => {}}
      onCopy={async () => 1}
      onClose={() => {}}
      onJoin={async () => whole}
    />,
  );
  await click(button(place, 'join'));
  expect(part(place, 'body')?.textContent).toBe('甲乙');
});

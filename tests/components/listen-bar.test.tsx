import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ListenBar } from '../../components/listen-bar';
import type { Speech, Voice } from '../../core/listen/speech';
import { click, mount, part } from './mount';

const LOCAL: Voice = { id: 'local', name: '本机甲', local: true };
const NETWORK: Voice = { id: 'net', name: '网络乙', local: false };

/** Says each sentence when it is told to go on. */
function fake(voices: readonly Voice[]) {
  const said: string[] = [];
  let finish: ((how: 'ended' | 'stopped') => void) | undefined;
  const speech: Speech = {
    voices: async () => voices,
    speak: (text, voice, rate) => {
      said.push(`${voice} ${rate} ${text}`);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    stop: () => finish?.('stopped'),
  };
  return { said, speech, next: () => act(async () => finish?.('ended')) };
}

async function open(voices: readonly Voice[]) {
  const article = document.createElement('div');
  const body = document.createElement('div');
  body.dataset.part = 'body';
  const lines = ['第一句。', '第二句。', '第三句。'].map((text) => {
    const p = document.createElement('p');
    p.textContent = text;
    return p;
  });
  body.append(...lines);
  article.append(body);
  const voice = fake(voices);
  const place = await mount(
    <ListenBar speech={voice.speech} place={{ current: article }} lang="zh-CN" onClose={() => {}} />,
  );
  await act(async () => {});
  return { ...voice, place, button: (name: string) => place.querySelector(`[aria-label="${name}"]`) };
}
const play = (place: Element) => place.querySelector('[data-action="play"]');

describe('reading out', () => {
  it('goes sentence by sentence, is paused, and skips back and on', async () => {
    const { place, said, next, button } = await open([LOCAL]);
    await click(play(place));
    await next();
    expect(said).toEqual(['local 1 第一句。', 'local 1 第二句。']);
    await click(play(place));
    expect(play(place)?.textContent).toBe('播放');
    await click(play(place));
    expect(said.at(-1)).toBe('local 1 第二句。');
    await click(button('下一句'));
    expect(said.at(-1)).toBe('local 1 第三句。');
    await click(button('上一句'));
    expect(said.at(-1)).toBe('local 1 第二句。');
    await next();
    await next();
    expect(play(place)?.textContent).toBe('播放');
    expect(said).toHaveLength(6);
  });

  it('uses a voice from the network only after it was named and chosen', async () => {
    const { place, said } = await open([NETWORK]);
    expect(play(place)?.hasAttribute('disabled')).toBe(true);
    expect(part(place, 'listen-said')?.textContent).toContain('没有本机的声音');
    const select = place.querySelector<HTMLSelectElement>('.listen-voice');
    await act(async () => {
      if (!select) return;
      select.value = 'net';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('“网络乙”由网络服务朗读');
    expect(play(place)?.hasAttribute('disabled')).toBe(true);
    await click(place.querySelector('[data-action="use-network"]'));
    await click(play(place));
    expect(said).toEqual(['net 1 第一句。']);
  });

  it('says where there is no voice at all', async () => {
    const { place } = await open([]);
    expect(part(place, 'listen-said')?.textContent).toContain('没有这种语言的声音');
  });
});

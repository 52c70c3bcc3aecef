import createDOMPurify from 'dompurify';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Messages, MessagesProvider } from '../../components/messages';
import { createSanitizer } from '../../core/sanitize';
import zh from '../../locales/zh_CN.json';

const texts: Record<string, string> = zh;
const t: Messages['t'] = (key, ...values) =>
  (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));

export const messages: Messages = {
  lang: 'zh-CN',
  t,
  code: (group, code) => texts[`${group}_${code.replaceAll('-', '_')}`] ?? '',
  number: (value) => new Intl.NumberFormat('zh-CN').format(value),
};

export const parse = createSanitizer(createDOMPurify(window)).fragment;

/** Shows a component in a fresh document body. @returns the place it stands in */
export async function mount(children: ComponentChildren): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => render(<MessagesProvider value={messages}>{children}</MessagesProvider>, place));
  return place;
}

export async function click(el: Element | null | undefined): Promise<void> {
  if (!(el instanceof HTMLElement)) throw new Error('nothing to click');
  await act(async () => el.click());
}

export async function press(el: Element | null | undefined, key: string): Promise<void> {
  if (!el) throw new Error('nothing to press a key on');
  await act(async () => {
    el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export const part = (place: Element, name: string) => place.querySelector(`[data-part="${name}"]`);

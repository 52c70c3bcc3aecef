import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PasteApp, type PasteProps } from '../../components/paste-app';
import { found, story } from './found';
import { click, mount, parse, part } from './mount';

const open = (more: Partial<PasteProps> = {}) =>
  mount(
    <PasteApp
      parse={parse}
      onText={() => found()}
      onFile={async () => found()}
      onCopy={async () => 1234}
      onAgain={() => undefined}
      {...more}
    />,
  );
const button = (place: Element, action: string) => place.querySelector(`[data-action="${action}"]`);

async function enter(place: Element, text: string, inputType: string) {
  const field = part(place, 'paste-text');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
  });
}

async function drop(file: File) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
  await act(async () => void document.body.dispatchEvent(event));
  return event;
}

describe('text', () => {
  it('is tidied as soon as it is pasted, and the focus goes to the result', async () => {
    const onText = vi.fn(() => found());
    const place = await open({ onText });
    await enter(place, '老码头的汽笛又响了。', 'insertFromPaste');
    expect(onText).toHaveBeenCalledWith('老码头的汽笛又响了。');
    expect(part(place, 'title')?.textContent).toBe('老码头的第二春');
    expect(document.activeElement).toBe(place.querySelector('main'));
  });

  it('that is typed waits for the button', async () => {
    const onText = vi.fn(() => found());
    const place = await open({ onText });
    await enter(place, '老码头', 'insertText');
    expect(onText).not.toHaveBeenCalled();
    await click(button(place, 'tidy'));
    expect(part(place, 'body')?.textContent).toContain('汽笛');
  });

  it('gives way to the page begun anew, whose field has the focus', async () => {
    const onAgain = vi.fn();
    const place = await open({ onAgain });
    expect(document.activeElement).toBe(part(place, 'paste-text'));
    await enter(place, '老码头', 'insertFromPaste');
    await click(button(place, 'again'));
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

describe('the result', () => {
  it('has tabs, removals and copy as in the reader', async () => {
    const stories = [story('一', '<p>甲文</p>'), story('二', '<p>乙文<span data-removal="r1" hidden=""></span></p>')];
    const onCopy = vi.fn(async () => 1234);
    const place = await open({ onText: () => found({ stories }), onCopy });
    await enter(place, '老码头', 'insertFromPaste');
    await click(place.querySelectorAll('[role=tab]')[1]);
    await click(button(place, 'put-back'));
    expect(part(place, 'body')?.textContent).toBe('乙文扫码关注我们');
    await click(part(place, 'copy'));
    expect(onCopy).toHaveBeenCalledWith([expect.objectContaining({ story: stories[1] })], 'text', expect.anything());
    expect(part(place, 'status')?.textContent).toBe('已复制 1,234 字');
  });
});

describe('a file', () => {
  it('may be dropped anywhere on the page', async () => {
    const onFile = vi.fn(async () => found());
    const place = await open({ onFile });
    const file = new File(['文'], 'a.txt');
    const event = await drop(file);
    expect(event.defaultPrevented).toBe(true);
    expect(onFile).toHaveBeenCalledWith(file);
    expect(part(place, 'title')?.textContent).toBe('老码头的第二春');
  });

  it.each([
    ['too-large', '5 MB'],
    ['unreadable', '无法读取'],
    ['wrong-type', '.html'],
    ['nothing', '没有找到正文'],
  ] as const)('that is %s is refused with a reason', async (problem, says) => {
    const place = await open({ onFile: async () => problem });
    await drop(new File([''], 'a.txt'));
    expect(part(place, 'status')?.getAttribute('data-reason')).toBe(problem);
    expect(part(place, 'status')?.getAttribute('role')).toBe('alert');
    expect(part(place, 'status')?.textContent).toContain(says);
  });

  it('that cannot be read at all is refused too', async () => {
    const place = await open({ onFile: () => Promise.reject(new Error('gone')) });
    await drop(new File([''], 'a.txt'));
    expect(part(place, 'status')?.getAttribute('data-reason')).toBe('unreadable');
  });
});

it('asks for text where there is none', async () => {
  const onText = vi.fn(() => found());
  const place = await open({ onText });
  await enter(place, ' \n', 'insertText');
  await click(button(place, 'tidy'));
  expect(part(place, 'status')?.textContent).toContain('还没有文字');
  expect(part(place, 'paste-text')?.getAttribute('aria-invalid')).toBe('true');
  expect(onText).not.toHaveBeenCalled();
});

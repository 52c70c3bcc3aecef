import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBefore, readBeforeActions, rememberRead } from '../../platform/read-before';
import { found, story } from '../components/found';

beforeEach(() => fakeBrowser.reset());

const HTML = Array.from(
  { length: 4 },
  (_, n) => `<p>${'豆腐店的灯先亮了，桥上还没有人走过去。'.repeat(2)}第${n}段</p>`,
).join('');
const page = (url: string, title: string) => found({ url, stories: [story(title, HTML)] });
const root = document.createElement('div');
root.innerHTML = HTML;

describe('articles that were read', () => {
  it('are not remembered before the reader says so', async () => {
    await rememberRead(page('https://a.example/1', '豆腐店'), root);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readBeforeActions.read()).toEqual({ on: false, articles: 0 });
  });

  it('are known elsewhere, and forgotten all at once', async () => {
    await readBeforeActions.set(true);
    await rememberRead(page('https://a.example/1', '豆腐店'), root);
    await rememberRead(page('https://a.example/1', '豆腐店'), root);
    expect(await readBeforeActions.read()).toEqual({ on: true, articles: 1 });
    const again = await readBefore(page('https://b.example/2', '凌晨四点的灯'), root);
    expect(again).toMatchObject({ before: { title: '豆腐店' }, differs: ['title'], paragraphs: 0 });
    expect(await readBefore(page('https://a.example/1', '豆腐店'), root)).toBeUndefined();
    await readBeforeActions.set(false);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('豆腐店');
    expect(await readBefore(page('https://b.example/2', '豆腐店'), root)).toBeUndefined();
  });
});

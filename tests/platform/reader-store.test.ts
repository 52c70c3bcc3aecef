import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromShelf, shelve } from '../../platform/reader-shelf';
import { keepForReader, keepOn, readerAsked, readerPage, readerQuery } from '../../platform/reader-store';
import { found } from '../components/found';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterAll(() => vi.unstubAllGlobals());

const PAGE = { result: found(), restored: ['r1'], story: 0 };

describe('an article kept for a reader tab', () => {
  it('comes back as it was, and as what became of it', async () => {
    const key = await keepForReader(PAGE, false);
    expect(await readerPage(key)).toEqual(PAGE);
    keepOn(key)(found(), [], 0);
    await vi.waitFor(async () => expect((await readerPage(key))?.restored).toEqual([]));
  });

  it('of a private window is kept in memory alone', async () => {
    const key = await keepForReader(PAGE, true);
    expect(await readerPage(key)).toEqual(PAGE);
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([]);
  });

  it('that cannot be read is as if it were not there', async () => {
    await shelve('torn', { result: { ok: true }, restored: 7 });
    expect(await readerPage('torn')).toBeUndefined();
    expect(await readerPage('never')).toBeUndefined();
  });
});

describe('the shelf', () => {
  const bounds = { count: 3, bytes: 1000, ms: 100 };
  const keys = async () => {
    const kept = [];
    for (const key of ['a', 'b', 'c', 'd', 'large']) if ((await fromShelf(key, 60)) !== undefined) kept.push(key);
    return kept;
  };

  it('gives the place of what was opened longest ago', async () => {
    for (const [at, key] of ['a', 'b', 'c'].entries()) await shelve(key, 'text', bounds, at);
    await fromShelf('a', 50);
    await shelve('d', 'text', bounds, 51);
    expect(await keys()).toEqual(['a', 'c', 'd']);
  });

  it('holds no more than so many bytes, but always the newest', async () => {
    await shelve('a', 'x'.repeat(200), bounds, 1);
    await shelve('b', 'x'.repeat(200), bounds, 2);
    await shelve('c', 'x'.repeat(200), bounds, 3);
    expect(await keys()).toEqual(['b', 'c']);
    await shelve('large', 'x'.repeat(5000), bounds, 70);
    expect(await keys()).toEqual(['large']);
  });

  it('forgets what nobody opened for long', async () => {
    await shelve('a', 'text', bounds, 1);
    await shelve('b', 'text', bounds, 101);
    expect(await keys()).toEqual(['b']);
  });
});

describe('the address of a reader tab', () => {
  it('tells the article’s own, and nothing that is no address of the web', () => {
    const url = 'https://www.sohu.com/a/1_2?id=7&x=å';
    expect(readerAsked(`?${readerQuery(url, 'k', true)}`)).toEqual({ url, key: 'k', join: true });
    for (const foreign of ['javascript:alert(1)', 'data:text/html,x', 'x', ''])
      expect(readerAsked(`?${readerQuery(foreign, 'k')}`)).toEqual({ key: 'k', join: false });
  });
});

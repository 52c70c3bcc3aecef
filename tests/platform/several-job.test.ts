import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetOldJobs, jobOf, keepItems, keepState, newJob } from '../../platform/several-job';
import { found } from '../components/found';

const ITEMS = ['a', 'b', 'c', 'd'].map((id) => ({ id, url: `https://a.example/${id}`, title: id }));

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a job', () => {
  it('is there again after its page ended: what was read is read, what was being read waits', async () => {
    const key = await newJob(ITEMS);
    await keepState(key, 'a', { is: 'done', found: found() });
    await keepState(key, 'b', { is: 'failed', reason: 'timeout' });
    await keepState(key, 'c', { is: 'reading' });
    const job = await jobOf(key);
    expect(job?.items).toEqual(ITEMS);
    expect(job?.states.get('a')).toEqual({ is: 'done', found: found() });
    expect(job?.states.get('b')).toEqual({ is: 'failed', reason: 'timeout' });
    expect(job?.states.get('c')).toEqual({ is: 'waiting' });
    expect(job?.states.has('d')).toBe(false);
  });

  it('holds what the reader chose, and nothing of another one', async () => {
    const [one, other] = [await newJob(ITEMS), await newJob(ITEMS)];
    await keepItems(one, ITEMS.slice(0, 2));
    await keepState(other, 'a', { is: 'failed', reason: 'error' });
    expect((await jobOf(one))?.items).toHaveLength(2);
    expect((await jobOf(one))?.states.size).toBe(0);
    expect(await jobOf('another')).toBeUndefined();
  });

  it('goes after two days', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const key = await newJob(ITEMS);
    await keepState(key, 'a', { is: 'failed', reason: 'error' });
    vi.setSystemTime(Date.now() + 47 * 3_600_000);
    await forgetOldJobs();
    expect(await jobOf(key)).toBeDefined();
    vi.setSystemTime(Date.now() + 2 * 3_600_000);
    await forgetOldJobs();
    expect(await jobOf(key)).toBeUndefined();
  });
});

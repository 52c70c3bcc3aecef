import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listedFor } from '../../../platform/settings/listed';
import { DEFAULTS, readPreferences, writePreferences } from '../../../platform/settings/preferences';
import { putSites, readSites, removeSites, StorageFullError, shardOf } from '../../../platform/settings/site-list';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const MANY = Array.from({ length: 2000 }, (_, n) => ({ pattern: `www.paper-number-${n}.news.example` }));
const patterns = async () => (await readSites()).map(({ pattern }) => pattern);

describe('the list of sites', () => {
  it('is spread so that 2,000 sites stay within the quotas of sync', async () => {
    await putSites(MANY);
    expect(await readSites()).toHaveLength(2000);
    const items = Object.entries(await fakeBrowser.storage.sync.get());
    const sizes = items.map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThan(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(102_400);
  });

  it('is written in one go', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await putSites(MANY);
    expect(set).toHaveBeenCalledTimes(1);
    await removeSites(['not.listed.example']);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('puts a host in the same shard on every machine', () => {
    expect(['www.sohu.com', '.people.com.cn', 'news.qq.com'].map(shardOf)).toEqual([8, 12, 13]);
    expect(new Set(MANY.map(({ pattern }) => shardOf(pattern))).size).toBe(16);
  });

  it('loses nothing when two changes come at once', async () => {
    await Promise.all([putSites([{ pattern: 'a.example' }]), putSites([{ pattern: 'b.example' }]), removeSites(['c'])]);
    expect(await patterns()).toEqual(['a.example', 'b.example']);
  });

  it('is as it was when the browser stores no more', async () => {
    await putSites([{ pattern: 'a.example' }]);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(putSites([{ pattern: 'b.example' }])).rejects.toBeInstanceOf(StorageFullError);
    expect(await patterns()).toEqual(['a.example']);
    await putSites([{ pattern: 'c.example' }]);
    expect(await patterns()).toEqual(['a.example', 'c.example']);
  });

  it('passes over what it cannot read, and keeps the rest', async () => {
    await putSites([{ pattern: 'a.example' }]);
    const torn = { 'sites-0': 'torn', 'sites-1': { 'no host': {}, 'b.example': { mode: 'dance' }, 'c.example': {} } };
    await fakeBrowser.storage.sync.set(torn);
    expect(await patterns()).toContain('c.example');
    expect(await patterns()).not.toContain('b.example');
  });
});

describe('the entry that decides', () => {
  it("is the host's own before its domain's, and the nearest domain's before a wider one's", () => {
    const sites = [{ pattern: '.example' }, { pattern: '.news.example' }, { pattern: 'www.news.example' }];
    expect(listedFor('www.news.example', sites)?.pattern).toBe('www.news.example');
    expect(listedFor('m.news.example', sites)?.pattern).toBe('.news.example');
    expect(listedFor('news.example', sites)?.pattern).toBe('.news.example');
    expect(listedFor('othernews.example', [{ pattern: '.news.example' }])).toBeUndefined();
  });
});

describe('preferences', () => {
  it('are the defaults until they are set', async () => {
    expect(await readPreferences()).toEqual(DEFAULTS);
    await writePreferences({ ...DEFAULTS, theme: 'dark' });
    expect(await readPreferences()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('of another version fall back one by one, and keep what is understood', async () => {
    await fakeBrowser.storage.sync.set({ preferences: { mode: 'reader', theme: 'plaid', later: true } });
    expect(await readPreferences()).toEqual({ ...DEFAULTS, mode: 'reader' });
  });
});

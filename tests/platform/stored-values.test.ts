import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSettings, skipPage, wantsTidy } from '../../platform/auto/page-settings';
import { finishListing, settleListing } from '../../platform/list-sites';
import { ownRulesFor, readOwnRules } from '../../platform/own-rules';
import { returnHosts } from '../../platform/page-permission';
import { isJoinPending } from '../../platform/pending-join';
import { readerPage } from '../../platform/reader-store';
import { DEFAULTS, readPreferences, unreadablePreferences } from '../../platform/settings/preferences';
import { putSites, readSites, removeSites, resumeSite, shardOf } from '../../platform/settings/site-list';

const RUNS = 500;
const SEED = 20260519;
const HOST = 'news.example';
const READER = 'reader:1';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeBrowser.permissions.getAll = vi.fn(async () => ({ origins: ['*://news.example/*'] }));
  fakeBrowser.permissions.contains = vi.fn(async () => false);
  fakeBrowser.permissions.remove = vi.fn(async () => true);
});

/** What a crash, another version or another machine may leave: anything, and anything near to what belongs there. */
const foreign = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    [],
    {},
    [[]],
    [HOST, 7, null],
    { asked: [HOST], at: Date.now() },
    { asked: { length: 1e9 }, at: Date.now() },
    { at: 'x' },
    { length: -1 },
    { mode: 'reader', theme: 7 },
    { [HOST]: null },
    { [HOST]: { mode: 'x', paused: 'yes' } },
    { '': {}, '*': {}, '..': [] },
    JSON.parse('{"__proto__": {"mode": "reader"}, "constructor": 1, "toString": null}'),
    'x'.repeat(5000),
    Number.MAX_SAFE_INTEGER,
  ),
);
const KEYS = {
  local: ['skipped-pages', 'pending-sites', 'joining-hosts', `imported-rule:.${HOST}`],
  session: ['pending-join', READER],
  sync: ['preferences', `own-rule:${HOST}`, ...Array.from({ length: 16 }, (_, n) => `sites-${n.toString(16)}`)],
} as const;
const all = Object.entries(KEYS).flatMap(([area, keys]) =>
  keys.flatMap((key) => [`${area}:${key}`, `${area}:${key}$`]),
);
const stored = fc.dictionary(fc.constantFrom(...all), foreign, { minKeys: 1, maxKeys: 12 });

async function put(values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const area of ['local', 'session', 'sync'] as const) {
    await fakeBrowser.storage[area].clear();
    const own = Object.entries(values).filter(([name]) => name.startsWith(`${area}:`));
    await fakeBrowser.storage[area].set(
      Object.fromEntries(own.map(([name, value]) => [name.slice(area.length + 1), value])),
    );
  }
}

it(`${RUNS} times foreign values in every store: each is read, with its default where it cannot be`, async () => {
  await fc.assert(
    fc.asyncProperty(stored, async (values) => {
      await put(values);
      const preferences = await readPreferences();
      expect(Object.keys(preferences).sort()).toEqual(Object.keys(DEFAULTS).sort());
      for (const name of await unreadablePreferences()) expect(Object.keys(DEFAULTS)).toContain(name);
      const { listed, skipped, mode } = await pageSettings(HOST);
      expect([typeof listed, Array.isArray(skipped), typeof mode]).toEqual(['boolean', true, 'string']);
      expect(typeof wantsTidy({ listed, skipped, mode, lists: preferences.lists }, `https://${HOST}/`)).toBe('boolean');
      expect(await ownRulesFor(`https://${HOST}/1.html`)).toEqual(await readOwnRules());
      expect(await readerPage(READER)).toBeUndefined();
      expect(await isJoinPending()).toBe(false);
      await settleListing();
      await finishListing();
      await returnHosts();
      await skipPage(`https://${HOST}/1.html`, true);
      expect((await pageSettings(HOST)).skipped).toContain(`https://${HOST}/1.html`);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

it('a site can be listed, switched on again and taken off whatever stands beside it', async () => {
  await fc.assert(
    fc.asyncProperty(stored, async (values) => {
      await put({ ...values, [`sync:sites-${shardOf(HOST).toString(16)}`]: values['sync:sites-0'] ?? {} });
      await putSites([{ pattern: HOST, paused: true }]);
      await resumeSite(HOST);
      expect((await readSites()).find(({ pattern }) => pattern === HOST)).toEqual({ pattern: HOST });
      await removeSites([HOST]);
      expect((await readSites()).some(({ pattern }) => pattern === HOST)).toBe(false);
    }),
    { numRuns: 100, seed: SEED },
  );
});

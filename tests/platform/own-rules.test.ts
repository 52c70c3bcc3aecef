import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyRule } from '../../core/own-rules/correct';
import type { OwnRule } from '../../core/types';
import { madeRule, ownRulesFor, putOwnRules, readOwnRules, removeOwnRules } from '../../platform/own-rules';
import { parseOwnRule } from '../../platform/own-rules-schema';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const made = (host: string, more: Partial<OwnRule> = {}, selector = '.ad'): OwnRule => ({
  rule: { ...emptyRule(host, '2026-11-27'), strip: [{ selector, kind: 'other' }] },
  ...more,
});
const idsFor = async (address: string) => (await ownRulesFor(address)).map(({ rule }) => rule.strip?.[0]?.selector);

describe('own rules', () => {
  it('hold for their host, one page, or a whole domain; the nearest first, those taken over last', async () => {
    await putOwnRules([
      made('www.a.example', {}, '.host'),
      made('www.a.example', { only: 'www.a.example/1.html?x=2' }, '.page'),
      made('.a.example', { from: 'ftr' }, '.domain'),
    ]);
    expect(await idsFor('https://www.a.example/1.html?x=2#top')).toEqual(['.page', '.host', '.domain']);
    expect(await idsFor('https://www.a.example/2.html')).toEqual(['.host', '.domain']);
    expect(await idsFor('https://m.a.example/2.html')).toEqual(['.domain']);
    expect(await idsFor('https://b.example/')).toEqual([]);
    expect(await idsFor('about:blank')).toEqual([]);
  });

  it('switched off hold nowhere, and are still listed; removed ones are gone', async () => {
    await putOwnRules([made('a.example', { off: true })]);
    expect(await idsFor('https://a.example/')).toEqual([]);
    expect(await readOwnRules()).toHaveLength(1);
    await removeOwnRules([made('a.example')]);
    expect(await readOwnRules()).toEqual([]);
  });

  it('stay on this device where the browser syncs no more, and are there once', async () => {
    expect(await putOwnRules([made('a.example')])).toBe('sync');
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect(await putOwnRules([made('a.example', {}, '.more')])).toBe('local');
    expect((await readOwnRules()).map(({ rule }) => rule.strip?.[0]?.selector)).toEqual(['.more']);
    expect(await madeRule('a.example')).toMatchObject({ rule: { strip: [{ selector: '.more' }] } });
  });

  it('that cannot be read are passed over, never the others', async () => {
    await putOwnRules([made('a.example')]);
    await fakeBrowser.storage.sync.set({ 'own-rule:b.example': { rule: 7 }, 'own-rule:c.example': null });
    expect(await readOwnRules()).toHaveLength(1);
    expect(await ownRulesFor('https://b.example/')).toEqual([]);
  });
});

describe('what is taken for an own rule', () => {
  const rule = emptyRule('a.example', '2026-11-27');
  it.each([
    ['a pattern that may never end', { ...rule, article: ['^(a+)+$'] }],
    ['a pattern against the text', { ...rule, metadata: { title: [{ selector: 'h1', match: '(x+x+)+y' }] } }],
    ['the name of a built-in rule', { ...rule, id: 'sohu' }],
    ['no host', { ...rule, hosts: [] }],
    ['a selector longer than any', { ...rule, content: ['p'.repeat(500)] }],
  ])('is not %s', (_, wrong) => {
    const parsed = parseOwnRule({ rule: wrong });
    expect(parsed === undefined || !JSON.stringify(parsed).includes('x+x+')).toBe(true);
    if (!('metadata' in wrong)) expect(parsed).toBeUndefined();
  });
  it('is what corrections make', () => {
    const article = ['^a\\.example/2024/\\d+/[^/]+\\.html(?:[?#]|$)'];
    expect(parseOwnRule({ rule: { ...rule, article } })).toEqual({ rule: { ...rule, article } });
  });
});

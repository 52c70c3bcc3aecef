import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringTexts, keepTexts, watchTexts } from '../../platform/kept-texts';
import { ownMessages } from '../../platform/own-language';
import { setTexts, t } from '../../platform/ui-messages';

const stored = async () => (await fakeBrowser.storage.local.get('texts')).texts as { language: string } | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => (key === 'uiLang' ? 'fr' : "the browser's"));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version: '1.2.3' }) as never);
});
afterEach(() => {
  setTexts(undefined);
  vi.restoreAllMocks();
});

describe('the language of bar, menus and badge', () => {
  it('follows the choice that one of our own pages has read, and goes back with it', async () => {
    const changed = vi.fn();
    watchTexts(changed);
    await ownMessages('en');
    expect((await stored())?.language).toBe('en');
    expect([t('bar_copy'), changed.mock.calls.length]).toEqual(['Copy', 1]);
    setTexts(undefined); // as another script begins
    await bringTexts();
    await ownMessages('auto');
    expect(await stored()).toBeUndefined();
    expect([t('bar_copy'), changed.mock.calls.length]).toEqual(["the browser's", 2]);
  });

  it('is written once a version, and a text that it lacks is the browser’s', async () => {
    await keepTexts('en', { bar_copy: 'Copy' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keepTexts('en', { bar_copy: 'Copy' });
    expect(set).not.toHaveBeenCalled();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version: '1.2.4' }) as never);
    await keepTexts('en', { bar_copy: 'Copy it' });
    expect(set).toHaveBeenCalledOnce();
    setTexts({ bar_copy: 'Copy it' });
    expect([t('bar_copy'), t('bar_reader')]).toEqual(['Copy it', "the browser's"]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownMessages } from '../../platform/own-language';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => (key === 'uiLang' ? 'fr' : "the browser's"));
});
afterEach(async () => {
  await ownMessages('auto');
  vi.restoreAllMocks();
});

describe('the language of our own pages', () => {
  it.each([
    ['zh_CN', 'zh-CN', '设置', '已移除 a.example', '编辑署名'],
    ['zh_TW', 'zh-TW', '設定', '已移除 a.example', '編輯署名'],
    ['en', 'en', 'Settings', 'Removed a.example', 'Editor line'],
  ] as const)('is %s where the reader chose it', async (language, lang, title, removed, editor) => {
    const messages = await ownMessages(language);
    expect(messages.t('options_title')).toBe(title);
    expect(messages.t('site_removed', 'a.example')).toBe(removed);
    expect(messages.code('kind', 'editor')).toBe(editor);
    expect(messages.lang).toBe(lang);
  });

  it("is the browser's again when the choice is given back", async () => {
    await ownMessages('en');
    const messages = await ownMessages('auto');
    expect(messages.t('options_title')).toBe("the browser's");
    expect(messages.lang).toBe('fr');
    expect(fakeBrowser.i18n.getMessage).toHaveBeenCalledWith('options_title', []);
  });
});

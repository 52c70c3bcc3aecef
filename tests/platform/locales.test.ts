import { describe, expect, it } from 'vitest';
import {
  BADGES,
  BOILERPLATE_KINDS,
  EVIDENCE,
  FAILURES,
  INCOMPLETE,
  PAGE_KINDS,
  REASON_CODES,
  TAB_FAILURES,
} from '../../core/types/words';
import en from '../../locales/en.json';
import zhCN from '../../locales/zh_CN.json';
import zhTW from '../../locales/zh_TW.json';

const locales: Record<string, Record<string, string>> = { zhCN, zhTW, en };
const placeholders = (text: string) => [...text.matchAll(/\$\d/g)].map((hit) => hit[0]).sort();

describe.each(Object.entries(locales))('locale %s', (_name, messages) => {
  it('has the same keys as the default', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(zhCN));
  });

  it('takes the same values in every message', () => {
    for (const [key, text] of Object.entries(messages))
      expect([key, placeholders(text)]).toEqual([key, placeholders(locales.zhCN?.[key] ?? '')]);
  });

  it('names messages as browsers allow', () => {
    for (const key of Object.keys(messages)) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it.each([
    ['kind', BOILERPLATE_KINDS],
    ['reason', REASON_CODES],
    ['badge', BADGES],
    ['incomplete', INCOMPLETE],
    ['failure', [...FAILURES, ...TAB_FAILURES]],
    ['advice', [...FAILURES, ...TAB_FAILURES]],
    ['evidence', EVIDENCE],
    ['page', PAGE_KINDS],
  ])('has a sentence for every %s', (group, codes) => {
    for (const code of codes)
      expect(messages[`${group}_${code.replaceAll('-', '_')}`], `${group} ${code}`).toBeTruthy();
  });
});

it('keeps Traditional characters out of Simplified and the other way round', () => {
  expect(Object.values(zhTW).join('')).not.toMatch(/[们这还没书编发点开关页扩无单题选载闭读辑录转复]/);
  expect(Object.values(zhCN).join('')).not.toMatch(/[們這還沒書編發點開關頁擴無單題選載閉讀輯錄轉複]/);
});

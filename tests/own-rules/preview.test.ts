import { expect, it } from 'vitest';
import { previewLines } from '../../core/own-rules/preview';

it('a preview tells in one order what stays, what goes and what comes', () => {
  const told = previewLines(['题记', '一', '扫码关注', '二', '二'], ['导语', '题记', '一', '二', '二']);
  expect(told.map(({ text, is }) => `${is} ${text}`)).toEqual([
    'new 导语',
    'kept 题记',
    'kept 一',
    'gone 扫码关注',
    'kept 二',
    'kept 二',
  ]);
  expect(previewLines([], [])).toEqual([]);
  expect(previewLines(['一'], ['二']).map(({ is }) => is)).toEqual(['gone', 'new']);
});

import { describe, expect, it } from 'vitest';
import { nameLike, outletOf } from '../../core/facts/outlet';

describe('an outlet that a label names', () => {
  it.each([
    ['小城日报', '小城日报'],
    ['小城日报（记者 王小明）', '小城日报'],
    ['小城日报（', '小城日报'],
    ['小城日报/王小明', '小城日报'],
    ['小城日报 王小明', '小城日报'],
    ['小城日报 | 王小明', '小城日报'],
    ['小城日报｜王小明｜', '小城日报'],
    ['@小城发布', '小城发布'],
    ['《小城日报》', '小城日报'],
    ['小城日报 A03版', '小城日报'],
    ['小城日报 第12版', '小城日报'],
    ['小城日报　3版：要闻', '小城日报'],
    ['小城日报 2024-05-20 14:05', '小城日报'],
    ['小城社、小城日报', '小城社、小城日报'],
    ['Xiaocheng Daily', 'Xiaocheng Daily'],
  ])('%s', (raw, outlet) => {
    expect(outletOf(raw)).toBe(outlet);
  });

  it.each(['网络', '未知', '2024-05-20', '函〔2024〕10号', '第12版', '12', ''])('nobody: %s', (raw) => {
    expect(outletOf(raw)).toBeUndefined();
  });
});

describe('what stands in a bar without a label', () => {
  it.each(['小城日报', '江岸交警', 'Xiaocheng Daily', 'BBC News', '第一财经'])('may be a name: %s', (text) => {
    expect(nameLike(text)).toBe(text);
  });

  it.each([
    'Updated',
    'Open account and',
    '约 4 分钟',
    '函〔2024〕10号',
    '上证指数 3245.12',
    '道指 +1.2%',
    '4 min read',
    'Share',
    '江苏',
    '记者王小明',
    '夜市开张了！',
    'read more about this',
    '© 小城',
  ])('names nobody: %s', (text) => {
    expect(nameLike(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readInfoLine } from '../../core/facts/info-line';

describe('a line of nothing but facts', () => {
  it.each([
    ['责任编辑：王小明', 'editor', { editor: ['王小明'] }],
    ['（责任编辑：王小明）', 'editor', { editor: ['王小明'] }],
    ['【责任编辑:王小明 李雷_NB1234】', 'editor', { editor: ['王小明', '李雷'] }],
    ['来源：小城日报', 'source', { source: '小城日报' }],
    ['来源：小城日报（记者 王小明）', 'source', { source: '小城日报', byline: ['王小明'] }],
    ['来源：小城日报/王小明', 'source', { source: '小城日报' }],
    ['来源：小城日报 — 王小明', 'source', { source: '小城日报' }],
    ['来源：@小城发布', 'source', { source: '小城发布' }],
    ['来源于：小城日报', 'source', { source: '小城日报' }],
    ['来源：小城日报 作者：王小明 编辑：李雷', 'editor', { source: '小城日报', byline: ['王小明'], editor: ['李雷'] }],
    ['2024-05-20 14:05 来源：小城日报 字号：大 中 小', 'source', { source: '小城日报' }],
    ['2024年05月20日14:05 | 来源：小城日报 分享到：', 'source', { source: '小城日报' }],
    ['编辑 王小明 校对 李雷', 'editor', { editor: ['王小明'] }],
    ['文字：王小明 图片：李雷', 'byline', { byline: ['王小明'] }],
    ['文｜王小明', 'byline', { byline: ['王小明'] }],
    ['撰文︱王小明', 'byline', { byline: ['王小明'] }],
    ['小城网编辑 王小明', 'editor', { editor: ['王小明'] }],
    ['小城报记者 王小明', 'byline', { byline: ['王小明'] }],
    ['編輯：王小明 責任編輯：李雷', 'editor', { editor: ['王小明', '李雷'] }],
    ['发布时间：2024-05-20 14:05', 'published', {}],
    ['监制：王小明 出品：小城传媒', 'staff', {}],
    ['一审：王小明 二审：李雷 三审：韩梅', 'staff', {}],
    ['作者：Qiu Lanting', 'byline', { byline: ['Qiu Lanting'] }],
    ['作者：Qiu Lanting, Wang Wu', 'byline', { byline: ['Qiu Lanting', 'Wang Wu'] }],
  ])('%s', (text, field, fields) => {
    const got = readInfoLine(text.normalize('NFKC'));
    expect(got?.field).toBe(field);
    expect(got?.fields).toEqual(fields);
  });

  it.each([
    '来源不明的货物',
    '来源：一位不愿透露姓名的人。',
    '来源：他从不说自己的钱是从哪里来的',
    '“来源：小城日报。”他念完这一行。',
    '“责任编辑：王小明”',
    '责任编辑王小明说，这篇报道经过了三轮核实。',
    '责任编辑：这个职业，正在从报社里消失。',
    '作者：当年写下这句话的人已经不在了。',
    '编辑：把头发剪短一些！',
    '制作：切丝焯水',
    '制作：将面粉与温水混合，揉成面团；',
    '时间：上午九点到下午五点，周一闭馆。',
    '书名：《小城铁路志》 作者：王小明 出版社：小城出版社',
    '导演：王小明 编剧：李雷',
    '记者：累吗？',
    '编辑部的灯还亮着',
    '散文：甲',
    '这里没有标签',
  ])('not: %s', (text) => {
    expect(readInfoLine(text.normalize('NFKC'))).toBeUndefined();
  });

  it('knows a label that waits for its value, and one that nothing but a space announces', () => {
    expect(readInfoLine('责任编辑：')).toMatchObject({ open: true, strict: true });
    expect(readInfoLine('责任编辑：王小明')).toMatchObject({ open: false, strict: true, endsArticle: true });
    expect(readInfoLine('编辑 王小明')).toMatchObject({ strict: false });
  });

  it.each([
    ['（小城日报）', { source: '小城日报' }],
    ['[小城新闻网]', { source: '小城新闻网' }],
    ['（据小城晚报报道）', { source: '小城晚报' }],
    ['小城日报记者 王小明 来源：小城日报', { byline: ['王小明'], source: '小城日报' }],
  ])('names what stands without a label: %s', (text, fields) => {
    expect(readInfoLine(text.normalize('NFKC'))?.fields).toEqual(fields);
  });

  it.each(['（完整名单）', '（互联网）', '（图书馆）', '（她在看报）', '（第三部）'])('not: %s', (text) => {
    expect(readInfoLine(text.normalize('NFKC'))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { creditAuthors, headAuthors, labelledAuthors, unlabelledAuthors } from '../../core/facts/authors';
import { editorsIn } from '../../core/facts/editors';
import { fold } from '../../core/facts/fold';
import { workBoxes } from '../../core/facts/work-box';

const NOW = new Date('2026-11-23T10:30:00+08:00');
const line = (text: string) => ({ text, plain: fold(text) });

describe('authors by their labels', () => {
  it.each([
    ['作者：王小明 编辑：李雷', ['王小明']],
    ['作者\t王小明', ['王小明']],
    ['作者 王小明', ['王小明']],
    ['作者：某都记者 王小菁 向小妮', ['王小菁', '向小妮']],
    ['作者：王小明 向本报', ['王小明']],
    ['作者：王小兴辑自《两个世纪》（李雷、韩梅编著）', ['王小兴']],
    ['来源：小城日报 记者 王小明 李雷', ['王小明', '李雷']],
    ['2024-05-20 14:05 记者 王小明', ['王小明']],
    ['文｜王小明', ['王小明']],
    ['文/王小明', ['王小明']],
    ['文｜小城亮特约评论员 王小明', ['王小明']],
    ['采写/摄影：王小明', ['王小明']],
    ['撰文：王小明', ['王小明']],
    ['特约作者：Qiu Lanting', ['Qiu Lanting']],
    ['作者：小城大学教授王小明', ['王小明']],
    ['By Jane Roe', ['Jane Roe']],
    ['By Jane Roe and John Smith', ['Jane Roe', 'John Smith']],
    ['By Jane Roe, John Smith and Qiu Lanting', ['Jane Roe', 'John Smith', 'Qiu Lanting']],
    ['By JANE ROE in Beijing | Updated: 2024-05-20 14:05', ['JANE ROE']],
    ['By Jane Roe, Staff Writer', ['Jane Roe']],
    ['Jane Roe, Staff Writer', ['Jane Roe']],
    ['Written by Ludwig van Beeren', ['Ludwig van Beeren']],
    ['Author: Qiu Lanting', ['Qiu Lanting']],
    ['By Jane Roe\tMay 20, 2024', ['Jane Roe']],
  ])('%s', (text, names) => {
    expect(labelledAuthors(line(text))).toEqual(names);
  });

  it.each([
    'By Monday the river had risen two metres',
    'By then it was too late.',
    'The editors of the paper, and a writer',
    '作者：佚名',
    '作者：小城日报',
    '记者节',
    '“作者：王小明”几个字',
    '编辑：王小明',
    'Updated May 20, 2024',
  ])('nobody: %s', (text) => {
    expect(labelledAuthors(line(text))).toEqual([]);
  });
});

describe('authors in the article’s first and last lines', () => {
  it.each([
    ['小城社北京5月19日电（王小明、李雷）小城的铁路今天通车。', ['王小明', '李雷']],
    ['小城社记者王小明台北1日電', ['王小明']],
    ['（小城社記者溫書香台北1日電）小城的鐵路今天通車。', ['溫書香']],
    ['記者王小明／台北報導', ['王小明']],
    ['（記者王小明綜合報導）', ['王小明']],
    ['本报记者王小明 李雷', ['王小明', '李雷']],
    ['见习记者 王小明', ['王小明']],
    ['特约撰稿 王小明', ['王小明']],
    ['记者 王小明 报道', ['王小明']],
    ['通讯员 王小明', ['王小明']],
  ])('%s', (text, names) => {
    expect(headAuthors(line(text))).toEqual(names);
  });

  it.each([
    ['本报记者 王小明 摄', []],
    ['图/王小明', []],
    ['（王小明摄）', []],
    ['记者王小明 李雷', ['王小明', '李雷']],
    ['作者丨王小明', ['王小明']],
    [`${'小城的铁路今天通车，第一班列车准点出发。'.repeat(5)}（文/图 王小明 李雷）`, ['王小明', '李雷']],
  ])('%s at the end', (text, names) => {
    expect(creditAuthors(line(text))).toEqual(names);
  });
});

describe('authors with nothing but their place beside a time or a source', () => {
  it.each([
    ['王小明 | 2024-05-20 14:05', ['王小明']],
    ['2024-05-20 14:05 [ 王小明 ] 来源:[ 小城日报 ]', ['王小明']],
    ['来源:小城日报 王小明', ['王小明']],
    ['王小明/小城日报', ['王小明']],
    ['Qiu Lanting\t2024-05-20', ['Qiu Lanting']],
    ['约 4 分钟\t2024-05-20', []],
    ['分享\t2024-05-20', []],
    ['小城日报\t2024-05-20', []],
  ])('%s', (text, names) => {
    expect(unlabelledAuthors({ ...line(text), cells: [] }, NOW)).toEqual(names);
  });
});

describe('boxes about other works', () => {
  it('hold no credits of the article', () => {
    const box = ['书名：《小城铁路志》', '作者：王小明', '出版社：小城出版社'].map(line);
    const credit = line('作者：李雷');
    const boxes = workBoxes([...box, line('这是一个段落，它说了一件事。'), credit]);
    expect(box.every((one) => boxes.has(one))).toBe(true);
    expect(boxes.has(credit)).toBe(false);
  });
});

describe('editors', () => {
  it.each([
    ['编辑：Li Ming', ['Li Ming']],
    ['Editor: huaxia', ['huaxia']],
    ['责任编辑：王小明_NB11322', ['王小明']],
    ['编辑：新媒体中心', []],
    ['选稿：某方网教育频道 陈小乐 夏小荔', ['陈小乐', '夏小荔']],
  ])('%s', (text, names) => {
    expect(editorsIn(line(text))).toEqual(names);
  });
});

describe('authors in closing credits', () => {
  it.each([
    ['来源：小城日报 2024-05-20 10:20 作者：王小明', ['王小明']],
    ['来源：小城日报 作者：小城大学历史学院王小明', ['王小明']],
    ['作者：小城研究中心主任、研究员王小明', ['王小明']],
    ['（作者系小城大学教授 王小明）', ['王小明']],
    ['（作者系小城大学教授）', []],
    ['作者系列的第三本写到了河', []],
    ['(Reporting by Jane Roe; editing by John Smith)', ['Jane Roe']],
    ['(Editing by John Smith)', []],
  ])('%s', (text, names) => {
    expect(creditAuthors(line(text))).toEqual(names);
  });
});

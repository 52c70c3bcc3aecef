import { describe, expect, it } from 'vitest';
import { detectorLine, evalTable, median } from '../../scripts/lib/eval-table';
import { toErrorRow } from '../../scripts/lib/to-row';

describe('median', () => {
  it('is the middle value, or the mean of the two middle ones', () => {
    expect([median([]), median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([0, 2, 2.5]);
  });
});

describe('evalTable', () => {
  const rows = { a: { article: true, lines: ['甲乙', '丙'], ms: 4 }, b: toErrorRow(new Error('no answer')) };
  it('counts a page that failed as a page without text', () => {
    expect(evalTable(new Map([['jingdu', rows]]), undefined)).toMatch(/jingdu 2\s+1\s+2\s+3\s+2$/u);
  });
  it('shows shares of gold where there is a scorer', () => {
    const score = () => ({
      pages: 2,
      clean: 0.5,
      f1: 0.9876,
      residue: 1,
      loss: 0.25,
      fields: { title: { right: 1, of: 2 } },
    });
    expect(evalTable(new Map([['jingdu', rows]]), score)).toMatch(/50\.0%\s+0\.988\s+1\.00\s+0\.25\s+2\s+title 1\/2$/u);
  });
});

describe('detectorLine', () => {
  it('names the pages whose kind was told wrong, failed ones among them', () => {
    const page = (id: string, kind: string) => ({ id, kind, file: '', url: '', charset: 'utf-8' });
    const pages = [page('a', 'article'), page('b', 'article'), page('c', 'home'), page('d', 'list')];
    const told = detectorLine(pages, {
      a: { article: true, lines: [] },
      b: { article: false, lines: [] },
      c: { article: false, lines: [] },
      d: toErrorRow('gone'),
    });
    expect(told).toBe('article or not: 2 of 4 told right\n  b: article\n  d: list');
  });
});

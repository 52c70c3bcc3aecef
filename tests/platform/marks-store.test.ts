import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMarks, marksOf } from '../../platform/marks-store';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

const mark = { id: 'm', story: 0, exact: '豆腐店', prefix: '', suffix: '' };

describe('marks of an article', () => {
  it('are kept under its address, whatever follows it', async () => {
    await keepMarks('https://paper.example/1?utm_source=x#top', [mark]);
    expect(await marksOf('https://paper.example/1')).toEqual([mark]);
    await keepMarks('https://paper.example/1', []);
    expect(await marksOf('https://paper.example/1')).toEqual([]);
  });

  it('make room for those of newer ones', async () => {
    for (const [at, name] of ['a', 'b', 'c'].entries()) {
      vi.setSystemTime(at + 1);
      await keepMarks(`https://paper.example/${name}`, [mark], 2);
    }
    vi.useRealTimers();
    expect(await marksOf('https://paper.example/a')).toEqual([]);
    expect(await marksOf('https://paper.example/b')).toEqual([mark]);
    expect(await marksOf('https://paper.example/c')).toEqual([mark]);
  });
});

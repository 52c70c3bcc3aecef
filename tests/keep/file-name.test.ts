// @vitest-environment node
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distinctNames, MOST_NAME_BYTES, safeFileName } from '../../core/keep/file-name';
import { filledName } from '../../core/keep/template';
import { NASTY_TITLES, refusedBy } from './nasty-titles';

describe('file names', () => {
  it('of 200 nasty titles are taken by every system', () => {
    expect(NASTY_TITLES.length).toBeGreaterThanOrEqual(200);
    const bad = NASTY_TITLES.flatMap((title) => {
      const name = safeFileName(title, 'md');
      const why = refusedBy(name);
      return why.length > 0 ? [`${JSON.stringify(title)} → ${JSON.stringify(name)}: ${why.join(', ')}`] : [];
    });
    expect(bad).toEqual([]);
  });

  it('are written and read back as they are', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'names-'));
    const names = distinctNames(NASTY_TITLES.map((title) => safeFileName(title, 'txt')));
    for (const name of names) fs.writeFileSync(path.join(folder, name), '');
    expect(fs.readdirSync(folder).sort()).toEqual([...names].sort());
    fs.rmSync(folder, { recursive: true });
  });

  it('say what the title says', () => {
    expect(safeFileName('AC/DC: Live', 'md')).toBe('AC-DC - Live.md');
    expect(safeFileName('快讯:某地|某事?真的', 'md')).toBe('快讯：某地｜某事？真的.md');
    expect(safeFileName('“引号”和《书名》', 'txt')).toBe('“引号”和《书名》.txt');
    expect(safeFileName('半个\ud83d表情😀', 'txt')).toBe('半个表情😀.txt');
    expect(safeFileName('...', 'txt', 'www.sohu.com')).toBe('www.sohu.com.txt');
    expect(safeFileName('con', 'txt')).toBe('con_.txt');
    expect(safeFileName('nul.tar', '')).toBe('nul_.tar');
    expect(safeFileName('Constitution', 'txt')).toBe('Constitution.txt');
  });

  it('are cut between characters as readers see them', () => {
    const long = safeFileName('👨🏽新'.repeat(60), 'epub');
    expect(Buffer.from(long).length).toBeLessThanOrEqual(MOST_NAME_BYTES);
    expect(long).toMatch(/^(?:👨🏽新)+(?:👨🏽)?\.epub$/u);
  });

  it('that are the same get numbers, also where capitals do not count', () => {
    expect(distinctNames(['a.md', 'A.md', 'a.md', 'a (2).md'])).toEqual([
      'a.md',
      'A (2).md',
      'a (3).md',
      'a (2) (2).md',
    ]);
    const long = safeFileName('长'.repeat(99), 'md');
    const [, second = ''] = distinctNames([long, long]);
    expect(refusedBy(second)).toEqual([]);
    expect(second).toMatch(/ \(2\)\.md$/);
  });
});

describe('a pattern of names', () => {
  const values = { title: '标题', published: '2025-06-18', source: '新华社', author: '' };
  it.each([
    ['{{published}} {{title}}', '2025-06-18 标题'],
    ['{{author}} - {{title}}', '标题'],
    ['{{title}} - {{author}}', '标题'],
    ['{{published}} {{author}} {{title}}', '2025-06-18 标题'],
    ['{{source}}-{{author}}-{{title}}', '新华社-标题'],
    ['剪报 {{title}}', '剪报 标题'],
    ['{{title}}（{{source}}）', '标题（新华社）'],
    ['{{title}}', '标题'],
    ['{{nothing}}', ''],
    ['{{ title }}.{{constructor}}', '标题'],
    ['只有字', '只有字'],
  ])('%s', (pattern, name) => {
    expect(filledName(pattern, values)).toBe(name);
  });
});

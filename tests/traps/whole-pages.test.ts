import { describe, expect, it } from 'vitest';
import { TRAPS } from './articles';
import { bodyIn, portal, read, SHAPES } from './portal';

const told = (line: string): string => line.replace(/<[^>]*>/g, '');

describe.each(Object.entries(TRAPS))('%s', (_, { title, lines }) => {
  it.each(SHAPES)('stays whole on an unknown portal: %s', (shape) => {
    const got = read(portal(title, bodyIn(shape, lines)));
    expect(got.lines).toEqual(lines.map(told));
    expect(got.stories).toBe(1);
    expect(got.metadata.title?.value).toBe(title);
  });

  it('stays whole above a real tail', () => {
    const tail = [
      '（责任编辑：王小明）',
      '免责声明：本文仅代表作者个人观点，与本站无关。',
      '扫描下方二维码，关注小城网',
    ];
    const got = read(portal(title, bodyIn('paragraphs', [...lines, ...tail])));
    expect(got.lines).toEqual(lines.map(told));
    expect(got.metadata.editor?.value).toEqual(['王小明']);
  });
});

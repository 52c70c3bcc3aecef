import { describe, expect, it } from 'vitest';
import { anyPiece, needOf } from '../../core/boilerplate/ahead/needs';
import { treeOf } from '../../core/boilerplate/ahead/pattern-tree';
import { prepare } from '../../core/boilerplate/ahead/prepare';
import { startsOf } from '../../core/boilerplate/ahead/starts';
import { compile } from '../../core/boilerplate/compile';
import { simplified } from '../../core/simplified';
import { normalise, visibleLength } from '../../core/text';
import { phraseFiles } from '../../platform/builtin-rules';

const starts = (pattern: string) => {
  const chars = startsOf(treeOf(pattern));
  return chars && [...chars].sort().join('');
};
const needs = (pattern: string) => {
  const need = needOf(treeOf(pattern));
  return need && anyPiece(need);
};

describe('what a match begins with', () => {
  it('is all that may stand there, in both cases', () => {
    expect(starts('^(?:广告|Ad)$')).toBe('Aa广');
    expect(starts('^[【(]*\\s*(?:本)?文')).toBe(' (【文本');
    expect(starts('^(?=.*页)\\d{2}[①-③]?')).toBe('0123456789');
  });

  it('is not known where it may be anything, or stand anywhere', () => {
    expect(starts('^[^。]{0,9}关注')).toBeUndefined();
    expect(starts('^(?:\\S{2}|广)告')).toBeUndefined();
    expect(starts('^(?:广告)*$')).toBeUndefined();
    expect(starts('广告|^推广')).toBeUndefined();
  });
});

describe('what a match holds', () => {
  it('is the part that tells the most', () => {
    expect(needs('^[^。]{0,9}(?:点击|戳).{0,4}(?:二维码|公众号)$')).toBe('二维码|公众号');
    expect(needs('^.*\\d{1,3}(?:分钟|小时)前$')).toBe('分钟前|小时前');
    expect(needs('^.*(?:https?|版)?权{2}')).toBe('权权');
  });

  it('is nothing in particular where all of it may be missing', () => {
    expect(needs('^.*(?:关注)?$')).toBeUndefined();
    expect(needs('^(?:关注|.{3})$')).toBeUndefined();
  });
});

it('a pattern that cannot be read is refused', () => {
  expect(() => treeOf('^(?:关注')).toThrow(SyntaxError);
  expect(() => treeOf('^关注)')).toThrow(SyntaxError);
  expect(() => treeOf('^[关注')).toThrow(SyntaxError);
  expect(() => treeOf('^\\u5173注')).toThrow(SyntaxError);
});

describe('a line is tried with', () => {
  const book = compile(prepare(phraseFiles));
  const blocks = phraseFiles.flatMap((file) => file.rules.filter((rule) => rule.scope === 'block'));
  const lines = phraseFiles.flatMap((file) =>
    file.rules.flatMap((rule) =>
      [...rule.examples, ...rule.counterExamples].map((line) => simplified(normalise(line))),
    ),
  );

  it('every phrase that it is', () => {
    for (const line of lines) {
      const length = visibleLength(line);
      const tried = new Set(book.mayBe(line, length));
      for (const [index, { id, pattern, maxLength }] of blocks.entries())
        if (length <= maxLength && new RegExp(simplified(pattern), 'iu').test(line))
          expect(tried.has(index), `${id}: ${line}`).toBe(true);
    }
  });

  it('few others', () => {
    const tried = lines.map((line) => book.mayBe(line, visibleLength(line)).length);
    expect(tried.reduce((sum, count) => sum + count, 0) / lines.length).toBeLessThan(blocks.length / 5);
  });
});

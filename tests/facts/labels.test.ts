import { describe, expect, it } from 'vitest';
import { LABEL_WORDS, LONGEST_LABEL } from '../../core/facts/data/labels';
import { labelled, valueText } from '../../core/facts/labels';

const words = Object.values(LABEL_WORDS).flatMap((list) => list.split(' '));
const read = (plain: string) => labelled(plain).map((label) => [label.field, valueText(plain, label)]);

describe('labels', () => {
  it('are no longer than is looked for', () => {
    expect(Math.max(...words.map((word) => word.length))).toBe(LONGEST_LABEL);
  });

  it('mean one field each', () => {
    expect(words.filter((word, at) => word === '' || words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(Object.entries(LABEL_WORDS))('of %s are known', (field, list) => {
    for (const word of list.split(' ')) expect(read(`${word}:甲报`)).toEqual([[field, '甲报']]);
  });

  it.each([
    ['来  源:甲报', [['source', '甲报']]],
    ['来源 作者:王小明', [['byline', '王小明']]],
    ['来源 來源:甲报', [['source', '甲报']]],
    ['散文:甲报', []],
    ['他说:来源不明', []],
    ['没有标签的一行', []],
    [':', []],
  ])('in %s', (plain, found) => {
    expect(read(plain)).toEqual(found);
  });
});

import { expect, it } from 'vitest';
import { mergeMetadata } from '../../core/metadata/merge-metadata';

const editor = (...value: string[]) => ({ editor: { value, from: 'x' } });

it('adds up the editors of the bar and of the text', () => {
  expect(mergeMetadata(editor('李四'), editor('张三', '李四')).editor?.value).toEqual(['张三', '李四']);
});

it('takes the page at its word for everything else', () => {
  const read = { source: { value: '云岭日报', from: 'site:x' } };
  const lifted = { source: { value: '别处', from: 'phrase:x' }, region: { value: '北京', from: 'phrase:y' } };
  expect(mergeMetadata(read, lifted)).toEqual({ source: read.source, region: lifted.region });
});

import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'tags',
  selectors: ['[rel="tag"]'],
  words: 'tags taglist tag-list tagbox tag-box tag-cloud keywords keyword-list biaoqian article-tag article-tags'.split(
    ' ',
  ),
} satisfies SharedSelectors;

import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'tags',
  selectors: ['[rel="tag"]'],
  words: 'tags taglist tagbox tagcloud keywords biaoqian articletag'.split(' '),
} satisfies SharedSelectors;

import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'disclaimer',
  selectors: [],
  words: 'statement disclaimer mianze shengming declaration'.split(' '),
} satisfies SharedSelectors;

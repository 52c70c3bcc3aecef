import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'copyright',
  selectors: [],
  words: 'copyright copyinfo banquan'.split(' '),
} satisfies SharedSelectors;

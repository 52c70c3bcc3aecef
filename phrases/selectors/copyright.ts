import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'copyright',
  selectors: [],
  words: 'copyright copyrights copyright-box copy-right copyinfo banquan'.split(' '),
} satisfies SharedSelectors;

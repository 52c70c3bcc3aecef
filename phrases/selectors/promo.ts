import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'promo',
  selectors: [],
  words:
    'subscribe subscription newsletter followus guanzhu appdownload downloadapp openapp appbanner reward dashang zanshang donate promo promotion'.split(
      ' ',
    ),
} satisfies SharedSelectors;

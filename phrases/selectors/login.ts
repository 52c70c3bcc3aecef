import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'login',
  selectors: [],
  words: 'login signin signup register passport denglu zhuce paywall'.split(' '),
} satisfies SharedSelectors;

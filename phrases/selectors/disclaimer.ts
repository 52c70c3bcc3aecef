import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'disclaimer',
  selectors: [],
  words: 'statement statements disclaimer disclaimers mianze shengming shenming declare declaration declarations'.split(
    ' ',
  ),
} satisfies SharedSelectors;

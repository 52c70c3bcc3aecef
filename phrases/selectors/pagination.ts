import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'pagination',
  selectors: ['[role="doc-pagelist"]'],
  words: 'pagination pager paging pagenav pagelist pagenum pagebar fenye prevnext nextprev pageturn'.split(' '),
} satisfies SharedSelectors;

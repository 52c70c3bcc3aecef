import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'pagination',
  selectors: ['[role="doc-pagelist"]'],
  words:
    'pagination paginate pager pagers paging page-nav page-list pagelist page-num pagenum page-numbers pages-nav pagebar page-bar fenye prev-next prevnext next-prev pre-next page-turn'.split(
      ' ',
    ),
} satisfies SharedSelectors;

import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'comments',
  selectors: ['#disqus_thread', '[data-role="comment"]'],
  words: 'comment cmt pinglun replies gentie liuyan disqus changyan sohucs'.split(' '),
} satisfies SharedSelectors;

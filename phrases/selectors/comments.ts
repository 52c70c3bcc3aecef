import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'comments',
  selectors: ['#disqus_thread', '[data-role="comment"]'],
  words:
    'comment comments commentlist commentbox cmt cmts cmntlist pinglun replies replylist gentie tiepost disqus liuyan postcomment fbcomments quickcomment changyan sohucs'.split(
      ' ',
    ),
} satisfies SharedSelectors;

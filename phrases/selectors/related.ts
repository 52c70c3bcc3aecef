import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'related',
  selectors: ['aside', '[role="complementary"]'],
  words:
    'related relate relates relatednews relatedarticles relatelist relation relations relevant recommend recommends recommended recommendation recommendations recomm recommendlist rec-list rec-news rcmd tuijian xiangguan xgnews xgyd xgxw guess guesslike like-list hotnews hot-news hot-list hotlist hot-search hot-article hot-articles hot-rank rank ranking ranklist paihang phb top-news latest latest-news lastest newest popular most-read mostread most-viewed trending sidebar sider rightbar side-bar feed-list feedlist news-feed more-news morenews more-list next-article nextnews read-next readnext further-reading extend-read yanshen'.split(
      ' ',
    ),
} satisfies SharedSelectors;

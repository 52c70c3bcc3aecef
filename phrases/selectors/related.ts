import type { SharedSelectors } from '../../core/types';

export default {
  kind: 'related',
  selectors: ['aside', '[role="complementary"]'],
  words:
    'related relate recommend recommended recommendation tuijian xiangguan guess hotnews hotlist hotsearch hotarticle hotrank rank ranking paihang topnews latest newest popular mostread mostviewed trending sidebar sider feedlist newsfeed morenews morelist nextarticle readnext furtherreading'.split(
      ' ',
    ),
} satisfies SharedSelectors;

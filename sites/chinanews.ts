import type { SiteRule } from '../core/types';

export default {
  id: 'chinanews',
  name: '中国新闻网',
  hosts: ['.chinanews.com', '.chinanews.com.cn'],
  verified: '2026-11-23',
  article: ['^[\\w.-]+/(?:[\\w-]+/)*\\d{4}/\\d{2}-\\d{2}/\\d+\\.shtml', '^m\\.chinanews\\.com/wap/detail/'],
  notArticle: ['/shipin/spfts/', '/scroll-news/'],
  content: ['.left_zw', '.content_desc', '.t3', '.newscontent > .content'],
  strip: [
    { selector: '.adEditor', kind: 'editor' },
    { selector: '.adInContent, #ad_ym, .ad_recommended_top', kind: 'ad' },
    { selector: '#function_code_page', kind: 'nav' },
    { selector: '#tupian_div .video-js', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: '.content > h1, h1.content_left_title' }, { selector: '.newscontent > .title' }],
    publishedTime: [
      { selector: '.left-t, .content_left_time' },
      { selector: '#pubtime_baidu' },
      { selector: '.newscontent .pubtime' },
    ],
    source: [
      { selector: '#source_baidu', match: '来源[:：]\\s*(\\S+)' },
      { selector: '.left-t, .content_left_time', match: '来源[:：]\\s*(\\S+)' },
    ],
    editor: [{ selector: '.adEditor', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  tidy: [
    '#navbar',
    '#second-title',
    '.ad_recommended_top',
    '#jxxw',
    '.share',
    '.social-share',
    '.con_right',
    '.page_bar_bg',
  ],
} satisfies SiteRule;

import type { SiteRule } from '../core/types';

export default {
  id: '360kuai',
  name: '快资讯',
  hosts: ['.360kuai.com'],
  verified: '2026-11-23',
  platform: '快传号',
  article: ['^(?:www|m)\\.360kuai\\.com/(?:pc/)?[0-9a-f]{10,}'],
  content: ['#article__content', '.article_content_test'],
  strip: [
    { selector: '.article__content__textgg, .article__content__yyconfig', kind: 'ad' },
    { selector: '#kch-tip', kind: 'disclaimer' },
  ],
  metadata: {
    title: [{ selector: 'span.article__title' }, { selector: 'meta[property="og:title"]', attr: 'content' }],
    account: [{ selector: '.detail-content__content--normal .author-info__name' }],
    region: [{ selector: '.detail-content__content--normal .QidRegion', match: '来自\\s*(\\S+)' }],
    publishedTime: [
      { selector: 'meta[name="og:release_date"], meta[property="og:release_date"]', attr: 'content' },
      { selector: '.author-info__desc time' },
    ],
  },
  expand: ['.detail-content__mask, .article__unfold'],
  tidy: [
    '.detail-content__content--recommend',
    '.article-share',
    '.article__lose--interest',
    '.card-normal',
    '.singleSmallCard',
    '.article-audio',
  ],
} satisfies SiteRule;

import type { SiteRule } from '../core/types';

export default {
  id: 'huxiu',
  name: '虎嗅',
  hosts: ['.huxiu.com'],
  verified: '2026-11-23',
  platform: '虎嗅',
  article: ['^(?:www|m)\\.huxiu\\.com/article/\\d+', '^(?:www|m)\\.huxiu\\.com/moment/\\d+'],
  content: ['#article_content', '.article-content-wrap', '.article__content'],
  strip: [
    { selector: '.neirong-shouquan', kind: 'copyright' },
    { selector: '.neirong-shouquan-public', kind: 'promo' },
    { selector: '.Qr-code, .vote__bar, .vote__btn, .vote__time', kind: 'widget' },
    { selector: '.tag-box', kind: 'tags' },
  ],
  metadata: {
    title: [{ selector: 'h1.t-h1, h1.article__title' }],
    account: [{ selector: '.article-author .author-name' }, { selector: '.author-info__username' }],
    publishedTime: [{ selector: '.article-time' }, { selector: '.article__time' }],
  },
  tidy: ['.wrap-right', '#pl-wrap-article', '.pl-wrap', '.article-manage-bar', '.Qr-code', '.feed-box-ad'],
} satisfies SiteRule;

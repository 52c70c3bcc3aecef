import type { SiteRule } from '../core/types';

export default {
  id: 'guancha',
  name: '观察者网',
  hosts: ['.guancha.cn'],
  verified: '2026-11-23',
  platform: '风闻',
  article: ['/\\d{4}_\\d{2}_\\d{2}_\\d+(?:_\\w+)?\\.shtml', '^user\\.guancha\\.cn/main/content\\?id=\\d+'],
  notArticle: ['^[^/]+/?$', '/mobile-list', '/main/index'],
  content: ['.content.all-txt', '.all-txt', '.article-txt-content', '.article-txt'],
  strip: [
    { selector: '.mzsm', kind: 'disclaimer' },
    { selector: '.content-bottom-ad', kind: 'ad' },
    { selector: '#select_page, .module-page, .pagination', kind: 'pagination' },
    { selector: '.article-mask, .share, .article-expand-more', kind: 'widget' },
    { selector: '.article-other', kind: 'editor' },
  ],
  metadata: {
    title: [{ selector: '.left-main > h3, .article-content > h1' }],
    byline: [{ selector: '.author.fix p > a, .editor.fix p > a' }],
    source: [{ selector: '.left-main .time.fix', match: '来源[:：]\\s*(\\S+)' }],
    account: [{ selector: '.article-content > .user-box .user-main h4 a' }],
    publishedTime: [{ selector: '.left-main .time.fix > span:first-child, .article-content > .user-box .time1' }],
    modifiedTime: [{ selector: '.time.fix ~ .time.fix', match: '最后更新[:：]\\s*(.+)' }],
    region: [{ selector: '.article-txt .mzsm:last-of-type', match: '发表于\\s*([\\u4e00-\\u9fa5]{2,8})' }],
    editor: [{ selector: '.article-other', match: '责任编辑[:：]\\s*(\\S+)' }],
    originalTitle: [{ selector: '.article-other', match: '原标题[:：]\\s*(.+?)\\s*(?:责任编辑|$)' }],
  },
  next: { selector: '#select_page a, .module-page a', text: '下一页' },
  expand: ['.article-expand-more'],
  tidy: [
    '.two-coloum > .right, .box-right, .full_nav, .full_nav_fw, #tcaptcha_transform_dy, .content-bottom-ad, .img-special',
    '#post-member, #comments-container, .new-left-list, .author-article, .article-bottom-user, .open-app',
  ],
} satisfies SiteRule;

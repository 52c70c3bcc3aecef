import type { SiteRule } from '../core/types';

export default {
  id: 'gmw',
  name: '光明网',
  hosts: ['.gmw.cn'],
  verified: '2026-11-23',
  article: ['^[\\w-]+\\.gmw\\.cn/(?:\\w+/)?\\d{4}-\\d{2}/\\d{2}/content_\\d+\\.htm'],
  content: ['.u-mainText', '#articleContent', '#contentMain', '#ArticleContent'],
  strip: [
    { selector: '.m-zbTool.liability', kind: 'editor' },
    { selector: '.u-moreText', kind: 'pagination' },
    { selector: '.m-relRead', kind: 'related' },
    { selector: '#motionsDiv, .m-motion-wrap', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'h1.u-title' }],
    publishedTime: [{ selector: '.m-con-time' }],
    source: [{ selector: '.m-con-source', match: '来源[:：]\\s*(\\S+)' }],
    editor: [{ selector: '.m-zbTool .liability, span.liability', match: '编辑[:：]\\s*([^\\s\\]】)）|]+)' }],
  },
  expand: ['.u-moreText'],
  tidy: ['.m-r-main', '#m-eyecatcher', '#m-hotArticle', '.m-relRead', '#motionsDiv', '.m-share', '.u-QRcode'],
} satisfies SiteRule;

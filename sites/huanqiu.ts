import type { SiteRule } from '../core/types';

export default {
  id: 'huanqiu',
  name: '环球网',
  hosts: ['.huanqiu.com', '.huanqiu.cn'],
  verified: '2026-11-23',
  article: ['/article/\\w{8,}', '/a/\\w+/\\w+', '/\\d{4}-\\d{2}/\\d+\\.html', '/r/\\w+_'],
  notArticle: ['^[^/]+/?$', '/gallery/', '/list/'],
  // The article's program keeps the text in a textarea and shows it elsewhere once it has run.
  transforms: [{ parseTextarea: 'textarea.article-content' }],
  content: [
    '.a-con',
    '.la_con, #text .text',
    '.l-con article',
    'textarea.article-content',
    '.article-content-new',
    '#article .article-con',
  ],
  strip: [
    { selector: '.a-edit, .editorSign', kind: 'editor' },
    { selector: '.reTopics, .m-column, .a-btool', kind: 'related' },
    { selector: 'adv-loader, .adv, .ad, [id^="AD_SURVEY"]', kind: 'ad' },
  ],
  metadata: {
    title: [{ selector: 'h1.a-title, .t-container-title, textarea.article-title' }],
    byline: [
      { selector: '.a-info .original' },
      { selector: 'textarea.article-author', match: '(?:作者[:：])?\\s*(.+)' },
    ],
    source: [
      { selector: 'textarea.article-source-name, .m-column .s-name, .a-info .source, .metadata .source a' },
      { selector: '.la_tool .la_t_b, .source', match: '(?:来源[:：])?\\s*(\\S+)' },
    ],
    publishedTime: [{ selector: '.a-info .time, textarea.article-time, .metadata .time, .la_tool .la_t_a' }],
    editor: [
      { selector: 'textarea.article-editor-name, .a-edit, .editorSign', match: '(?:责编|责任编辑)[:：]\\s*(\\S+)' },
    ],
  },
  tidy: [
    '.r-container, .article-right, .m-column, .a-btool, [id^="csr_m_article_ad"], [id^="AD_SURVEY"], .data-container > .ad',
    '[class^="csr_m_article_"]',
  ],
} satisfies SiteRule;

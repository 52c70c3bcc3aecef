import type { SiteRule } from '../core/types';

export default {
  id: 'baijiahao',
  name: '百家号',
  hosts: ['baijiahao.baidu.com', 'baijia.baidu.com', 'mbd.baidu.com'],
  verified: '2026-11-23',
  platform: '百家号',
  article: ['/s\\?(?:.*&)?id=\\d+', '^baijiahao\\.baidu\\.com/(?:builder/preview/)?s', '/newspage/data/'],
  notArticle: ['/u\\?', '/newspage/data/videolanding'],
  content: ['[data-testid="article"]', '.article-content', '#article', '[class*="mainContent"]', '.news-content'],
  strip: [
    { selector: '.article-title, .article-desc', kind: 'byline' },
    { selector: '.report-btn, .back-to-top, [data-testid="report-btn"]', kind: 'widget' },
    { selector: '.bjh-disclaimer, .disclaimer', kind: 'disclaimer' },
  ],
  metadata: {
    title: [{ selector: '.article-title h2, .article-title, h1.title, #header > [class*="title"]' }],
    source: [{ selector: '.author-name, [data-testid="author-name"]' }],
    account: [{ selector: '.author-name, [data-testid="author-name"]' }],
    publishedTime: [
      { selector: 'meta[itemprop="dateUpdate"]', attr: 'content' },
      { selector: '.article-source, [data-testid="updatetime"]', match: '(\\d.+)' },
    ],
    region: [
      { selector: '[data-testid="author-ip"], .article-source', match: '(?:来自|发布于)\\s*([\\u4e00-\\u9fa5]{2,8})' },
    ],
  },
  tidy: [
    '#right-container, .back-to-top, .bottom-container ~ [class*="recommend"], #commentModule, [class*="commentModule"]',
  ],
} satisfies SiteRule;

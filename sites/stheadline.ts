import type { SiteRule } from '../core/types';

export default {
  id: 'stheadline',
  name: '星島頭條',
  hosts: ['.stheadline.com'],
  verified: '2026-11-23',
  article: [
    '^std\\.stheadline\\.com/(?:sc/)?(?:realtime|daily)/article/\\d+',
    '^www\\.stheadline\\.com/(?:[\\w-]+/)*\\d+',
  ],
  content: ['article .paragraphs', 'article.content'],
  strip: [
    { selector: '.in-article-banner', kind: 'ad' },
    { selector: '#block-keywords', kind: 'tags' },
    { selector: '.empty-block', kind: 'widget' },
  ],
  metadata: {
    title: [{ selector: 'article header h1' }],
    publishedTime: [{ selector: 'article header .date' }],
  },
  tidy: ['.in-article-banner', '#articleShareIcons', '.stick-box-gray', '[id^="google_ads_iframe"]'],
} satisfies SiteRule;

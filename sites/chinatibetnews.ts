import type { SiteRule } from '../core/types';

export default {
  id: 'chinatibetnews',
  name: '中国西藏网·西藏日报',
  hosts: ['.chinatibetnews.com', '.xzxw.com'],
  verified: '2026-11-23',
  article: ['/content_\\d+\\.html?'],
  content: ['#ozoom', 'founder-content'],
  strip: [{ selector: '.attachment-page', kind: 'pagination' }],
  metadata: {
    title: [{ selector: '#Title' }],
    subtitle: [{ selector: '#SubTitle' }],
  },
} satisfies SiteRule;

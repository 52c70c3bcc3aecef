import type { SiteRule } from '../core/types';

export default {
  id: 'ynet',
  name: '北青网·北京头条',
  hosts: ['.ynet.com', '.bjtitle.com'],
  verified: '2026-11-23',
  article: ['/\\d{4}/\\d{2}/\\d{2}/\\d+t\\d+\\.html', 'bjtitle\\.com/\\S*newsId=\\d+', 'bjtitle\\.com/\\S*\\d{6,}'],
  content: ['.main > .detail', '#articleBox'],
  strip: [{ selector: '.detail-writer', kind: 'editor' }],
  metadata: {
    title: [{ selector: '.main > .title' }],
    publishedTime: [{ selector: '.main > .time span + span' }],
    source: [{ selector: '.main > .time span' }],
    editor: [{ selector: '.detail-writer', match: '编辑[/／:：]\\s*(\\S+)' }],
  },
  tidy: ['.tj', '.lm'],
} satisfies SiteRule;

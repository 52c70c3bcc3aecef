import type { SiteRule } from '../core/types';

export default {
  id: 'shanxi',
  name: '山西省人民政府',
  hosts: ['.shanxi.gov.cn'],
  verified: '2026-11-23',
  article: ['/\\d{6}/t\\d{8}_\\d+\\.s?html'],
  content: ['.article-body .TRS_Editor', '.article-body'],
  strip: [{ selector: '.shanxi-gov-page-box', kind: 'pagination' }],
  metadata: {
    title: [{ selector: '.detail-article-title h2' }],
    subtitle: [{ selector: '.detail-article-title h3' }],
    publishedTime: [{ selector: '.article-infos-source', match: '(\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?)' }],
    source: [
      { selector: '.article-infos-source', match: '来源[:：]\\s*(\\S+)' },
      { selector: 'meta[name="ContentSource"]', attr: 'content' },
    ],
  },
  tidy: ['.affairs-detail-qcode', '.article-infos-func'],
} satisfies SiteRule;

import type { SiteRule } from '../core/types';

export default {
  id: 'takungpao',
  name: '大公網',
  hosts: ['.takungpao.com', '.takungpao.com.hk'],
  verified: '2026-11-23',
  article: [
    '^[\\w-]+\\.takungpao\\.com(?:\\.hk)?/(?:\\w+/)*\\d{4}[-/]\\d{2}[-/]?\\d{2}/\\d+\\.html',
    '/\\d{6}/\\d{4}/\\d+\\.html',
  ],
  content: ['.tkp_content', '.tpk_text'],
  strip: [{ selector: '.tpk_page', kind: 'pagination' }],
  metadata: {
    title: [{ selector: 'h2.tkp_con_title' }, { selector: 'h1.tpk_con_tle' }],
    publishedTime: [{ selector: '.tkp_con_author span' }],
    source: [{ selector: '.tkp_con_author span + span' }],
  },
  next: { selector: '.tpk_page a', text: '^下一[页頁]' },
  tidy: ['.wrap_right', '#tkpcomment', '.tkp_con_share', '.tkp_con_fontsize'],
} satisfies SiteRule;

import type { SiteRule } from '../core/types';

export default {
  id: 'nmg',
  name: '内蒙古自治区人民政府',
  hosts: ['.nmg.gov.cn'],
  verified: '2026-11-23',
  article: ['/\\d{6}/t\\d{8}_\\d+\\.s?html'],
  content: ['.fly_content', '.ql_detailbro_content', '.TRS_UEDITOR', '.TRS_Editor'],
  metadata: {
    subtitle: [{ selector: 'h1.ql_detailbro_title > div' }],
    publishedTime: [
      { selector: '.ql_detailbro_date_source', match: '发布日期[:：]\\s*([\\d\\-: ]+)' },
      { selector: 'meta[name="PubDate"]', attr: 'content' },
    ],
    source: [{ selector: 'meta[name="ContentSource"]', attr: 'content' }],
  },
  tidy: ['.ql_detailbro_bshare', '.ql_detailbro_right', '.ql_font_size'],
} satisfies SiteRule;

import type { SiteRule } from '../core/types';

export default {
  id: 'jl',
  name: '吉林省人民政府',
  hosts: ['.jl.gov.cn'],
  verified: '2026-11-23',
  article: ['/\\d{6}/t\\d{8}_\\d+\\.html'],
  content: ['.contents_div', '.TRS_Editor'],
  tidy: ['.bdsharebuttonbox', '.right_xxbd'],
} satisfies SiteRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'people',
  name: '人民网发布系统',
  verified: '2026-11-23',
  evidence: ['.rm_txt_con', '#rwb_zw', '.rwb_zw'],
  content: ['.rm_txt_con', '#rwb_zw', '.rwb_zw'],
} satisfies FamilyRule;

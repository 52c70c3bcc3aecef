import type { FamilyRule } from '../../core/types';

export default {
  id: 'webplus',
  name: '苏迪 WebPlus（高校网站）',
  verified: '2026-11-23',
  evidence: ['.wp_articlecontent'],
  content: ['.wp_articlecontent'],
} satisfies FamilyRule;

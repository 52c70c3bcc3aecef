import type { FamilyRule } from '../../core/types';

export default {
  id: 'gov-cms',
  name: '中国政府网发布系统',
  verified: '2026-11-23',
  evidence: ['#UCAP-CONTENT', '#zoom.pages_content', '.pages_content'],
  content: ['#UCAP-CONTENT', '.pages_content'],
} satisfies FamilyRule;

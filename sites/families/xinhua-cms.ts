import type { FamilyRule } from '../../core/types';

export default {
  id: 'xinhua-cms',
  name: '新华网发布系统',
  verified: '2026-11-23',
  evidence: ['#detailContent', '#p-detail', 'span#detailContent'],
  content: ['#detailContent', '#p-detail'],
} satisfies FamilyRule;

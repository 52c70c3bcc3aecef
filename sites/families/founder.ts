import type { FamilyRule } from '../../core/types';

export default {
  id: 'founder',
  name: '方正 CMS 与数字报',
  verified: '2026-11-23',
  evidence: ['founder-content', '#ozoom'],
  content: ['founder-content', '#ozoom'],
} satisfies FamilyRule;

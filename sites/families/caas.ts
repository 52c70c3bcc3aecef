import type { FamilyRule } from '../../core/types';

export default {
  id: 'caas',
  name: 'Yahoo CaaS',
  verified: '2026-11-23',
  evidence: ['.caas-body'],
  content: ['.caas-body'],
} satisfies FamilyRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'schema-org',
  name: 'schema.org 标记',
  verified: '2026-11-23',
  evidence: ['[itemprop="articleBody"]', '[property="articleBody"]'],
  content: ['[itemprop="articleBody"]', '[property="articleBody"]'],
} satisfies FamilyRule;

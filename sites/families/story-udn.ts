import type { FamilyRule } from '../../core/types';

export default {
  id: 'story-udn',
  name: '联合新闻网发布系统',
  verified: '2026-11-23',
  evidence: ['.article-content__editor'],
  content: ['.article-content__editor'],
} satisfies FamilyRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'wordpress',
  name: 'WordPress 主题',
  verified: '2026-11-23',
  evidence: ['.entry-content', '.wp-block-post-content'],
  content: ['.wp-block-post-content', '.entry-content'],
} satisfies FamilyRule;

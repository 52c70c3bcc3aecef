import type { FamilyRule } from '../../core/types';

export default {
  id: 'sohu-mp',
  name: '搜狐号文章',
  verified: '2026-11-23',
  evidence: ['#mp-editor', 'article#mp-editor'],
  content: ['#mp-editor'],
} satisfies FamilyRule;

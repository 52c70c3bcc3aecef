import type { FamilyRule } from '../../core/types';

export default {
  id: 'netease-cms',
  name: '网易发布系统',
  verified: '2026-11-23',
  evidence: ['#endText', '.post_body'],
  content: ['#endText', '.post_body'],
  strip: [
    { selector: '.post_statement', kind: 'disclaimer' },
    { selector: '.ep-source', kind: 'source' },
  ],
} satisfies FamilyRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'jcms',
  name: '大汉 JCMS（政府网站）',
  verified: '2026-11-23',
  evidence: ['#zoom', '#Zoom', '#zoomcon', '.bt_content'],
  content: ['#zoom', '#Zoom', '#zoomcon', '.bt_content'],
} satisfies FamilyRule;

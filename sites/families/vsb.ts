import type { FamilyRule } from '../../core/types';

export default {
  id: 'vsb',
  name: '博达 VSB（高校、政府网站）',
  verified: '2026-11-23',
  evidence: ['#vsb_content', '[id^="vsb_content_"]', '.v_news_content'],
  content: ['.v_news_content', '[id^="vsb_content"]'],
} satisfies FamilyRule;

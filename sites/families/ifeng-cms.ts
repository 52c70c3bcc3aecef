import type { FamilyRule } from '../../core/types';

export default {
  id: 'ifeng-cms',
  name: '凤凰网发布系统',
  verified: '2026-11-23',
  evidence: [
    '[class^="index_main_content_"] [class^="index_text_"]',
    '[class^="main_content-"] [class^="text-"]',
    '#artical_real #main_content',
  ],
  content: [
    '[class^="index_main_content_"] [class^="index_text_"]',
    '[class^="main_content-"] [class^="text-"]',
    '#main_content',
  ],
} satisfies FamilyRule;

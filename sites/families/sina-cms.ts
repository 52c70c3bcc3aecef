import type { FamilyRule } from '../../core/types';

export default {
  id: 'sina-cms',
  name: '新浪发布系统',
  verified: '2026-11-23',
  evidence: ['#artibody', '#article_content #article', '.art_pic_card.art_content'],
  content: ['#artibody', '#article_content #article', '.art_pic_card.art_content'],
} satisfies FamilyRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'wechat',
  name: '微信公众号文章',
  verified: '2026-11-23',
  evidence: ['#js_content', '.rich_media_content'],
  content: ['#js_content', '.rich_media_content'],
  // An image message has its pictures above its text.
  lead: ['#img_swiper_content'],
  keep: ['#img_swiper_content'],
} satisfies FamilyRule;

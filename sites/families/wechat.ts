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
  metadata: {
    title: [{ selector: '#activity-name, .rich_media_title' }],
    byline: [
      { selector: '#js_author_name' },
      { selector: '#meta_content > .rich_media_meta_text:not(#publish_time):not(#js_ip_wording_wrp)' },
    ],
    // Texts and pictures without an article name their account below.
    source: [{ selector: '#js_name' }, { selector: '#js_wx_follow_nickname' }],
    account: [{ selector: '#js_name' }, { selector: '#js_wx_follow_nickname' }],
    publishedTime: [{ selector: '#publish_time' }],
    region: [{ selector: '#js_ip_wording' }],
  },
} satisfies FamilyRule;

import type { SiteRule } from '../core/types';

export default {
  id: 'wechat',
  name: '微信公众号',
  hosts: ['mp.weixin.qq.com'],
  verified: '2026-11-23',
  platform: '微信公众号',
  article: ['/s[/?]', '/mp/appmsg/show'],
  notArticle: ['/mp/profile_ext', '/mp/homepage', '/cgi-bin/'],
  content: ['#js_content', '.rich_media_content', '#js_image_desc', '#js_text_desc'],
  // An image message has its pictures above its text.
  lead: ['#img_swiper_content'],
  // The body is shown by script only: opacity and visibility say nothing about it.
  keep: ['#js_content', '#img_swiper_content'],
  transforms: [{ imageFrom: ['img[data-src]', 'data-src'] }],
  strip: [
    { selector: 'mp-common-profile, .mp_profile_iframe_wrp, mp-common-product, .appmsg_card_context', kind: 'promo' },
    { selector: 'mp-miniprogram, .weapp_display_element, .js_audio_frame, .js_weapp_entry', kind: 'widget' },
    { selector: 'mpprofile, mp-common-sticker, .article-tag__item', kind: 'widget' },
  ],
  tidy: [
    '#js_pc_qr_code, .rich_media_area_extra, #js_pc_weapp_code, .qr_code_pc_outer, #wx_expand_article, .bottom_bar_wrp',
  ],
} satisfies SiteRule;

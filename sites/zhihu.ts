import type { SiteRule } from '../core/types';

export default {
  id: 'zhihu',
  name: '知乎',
  hosts: ['.zhihu.com'],
  verified: '2026-11-23',
  basis: 'facts',
  platform: '知乎',
  article: ['^zhuanlan\\.zhihu\\.com/p/\\d+', '^www\\.zhihu\\.com/question/\\d+/answer/\\d+'],
  notArticle: ['^www\\.zhihu\\.com/(?:search|people|topic|hot|follow|signin)\\b'],
  content: ['.Post-RichText', '.RichContent-inner'],
  strip: [
    { selector: '.ContentItem-actions, .RichContent-actions, .RichText-MCNLinkCardContainer', kind: 'widget' },
    { selector: '.ModalWrap', kind: 'login' },
  ],
  tidy: ['.ModalWrap'],
} satisfies SiteRule;

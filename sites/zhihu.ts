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
  metadata: {
    title: [{ selector: 'h1.Post-Title' }, { selector: 'h1.QuestionHeader-title' }],
    account: [{ selector: '.AuthorInfo-name' }],
    publishedTime: [{ selector: 'meta[itemprop="dateCreated"]', attr: 'content' }],
  },
  tidy: ['.ModalWrap'],
} satisfies SiteRule;

import type { FamilyRule } from '../../core/types';

export default {
  id: 'zhihu',
  name: '知乎回答与文章',
  verified: '2026-11-27',
  basis: 'facts',
  evidence: ['.AnswerItem[data-zop]', '.Post-RichText'],
  metadata: {
    title: [{ selector: 'h1.Post-Title' }, { selector: 'h1.QuestionHeader-title' }],
    account: [{ selector: '.AuthorInfo-name' }],
    publishedTime: [{ selector: 'meta[itemprop="dateCreated"]', attr: 'content' }],
  },
} satisfies FamilyRule;

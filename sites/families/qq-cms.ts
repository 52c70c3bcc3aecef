import type { FamilyRule } from '../../core/types';

export default {
  id: 'qq-cms',
  name: '腾讯发布系统',
  verified: '2026-11-23',
  evidence: ['#Cnt-Main-Article-QQ', '#ArticleContent', '.content-article .article-content-wrap'],
  content: ['#Cnt-Main-Article-QQ', '.content-article .article-content-wrap', '#ArticleContent'],
} satisfies FamilyRule;

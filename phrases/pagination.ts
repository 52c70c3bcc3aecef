import type { PhraseFile } from '../core/types';

export default {
  kind: 'pagination',
  rules: [
    {
      id: 'zh-pager',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?=.*(?:下一页|上一页|下页|上页|尾页|末页|余下全文|下一頁|上一頁|next page|\\d\\s*[\\]】]\\s*[\\[【]\\s*\\d))[\\s\\d\\[\\]【】()|<>«»/...·,-]*(?:(?:首页|上一页|下一页|上页|下页|尾页|末页|余下全文|全文|第|共|页|頁|上一頁|下一頁|首頁|next page|previous page|prev|next)[\\s\\d\\[\\]【】()|<>«»/...·,:-]*)*$',
      maxLength: 70,
      examples: [
        '上一页 1/2 下一页',
        '【1】【2】【3】【4】',
        '1 2 下一页 余下全文',
        '|<<1234下一页>>|',
        '首页 | 上一页 1 下一页 | 尾页',
        '[1] [2] [3]',
      ],
      counterExamples: ['翻到下一页，是她父亲的字。', '[1] 张三：《小城史》，1999年。'],
    },
    {
      id: 'zh-neighbours',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:上一篇|下一篇|上一条|下一条|阅读下一篇|/阅读下一篇/|下一篇文章|上一则|下一则)(?:\\s*[:>]\\s*.{0,60}|\\s+.{1,60})?$',
      maxLength: 70,
      endsArticle: true,
      examples: ['上一篇：小城来了新火车', '/阅读下一篇/'],
      counterExamples: ['我在等他的下一篇小说。', '下一条路怎么走，他还没有想好。'],
    },
    {
      id: 'page-nav-heading',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:文章导航|分页导航|本文导航|分页阅读|阅读全文|余下全文|查看全文|点击(?:查看|阅读)全文|显示全文|閱讀全文|繼續閱讀|继续阅读|收起全文|收起)\\s*(?:[>»▼↓]|\\.{3})*$',
      maxLength: 16,
      examples: ['文章导航', '阅读全文 >>'],
      counterExamples: ['阅读全文需要一个小时'],
    },
  ],
} satisfies PhraseFile;

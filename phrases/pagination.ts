import type { PhraseFile } from '../core/types';

export default {
  kind: 'pagination',
  rules: [
    {
      id: 'zh-pager',
      seen: ['yahoo', 'people', 'yndaily'],
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
  ],
} satisfies PhraseFile;

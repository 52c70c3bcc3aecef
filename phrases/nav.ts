import type { PhraseFile } from '../core/types';

export default {
  kind: 'nav',
  rules: [
    {
      id: 'back-tail',
      seen: ['sohu', 'tencent'],
      scope: 'tail',
      position: 'any',
      pattern:
        '(?:返回(?:搜狐|\\S{1,8}(?:首页|频道|专题))\\s*(?:,\\s*(?:查看|阅读|浏览)更多|>{1,3})|返回(?:腾讯|新浪|网易|凤凰|搜狐)\\S{0,3}首页)\\s*[>»]*$',
      maxLength: 24,
      examples: ['谢谢返回搜狐，查看更多', '整顿仍将持续。返回腾讯网首页>>'],
      counterExamples: ['他决定返回搜狐工作。', '用户可以返回频道查看'],
    },
  ],
} satisfies PhraseFile;

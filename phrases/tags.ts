import type { PhraseFile } from '../core/types';

export default {
  kind: 'tags',
  rules: [
    {
      id: 'zh-label',
      seen: ['joins'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:文章|本文|相关|热门|新闻)?(?:关键词|关键字|标签|标签云|话题|關鍵字|關鍵詞|標籤|tags?|keywords?|跟踪|收录于合集|收录于话题|相关话题|相关标签|延伸話題)\\s*(?:[:|]|>>|$|\\s)\\s*[^。！？!?]{0,80}$',
      maxLength: 90,
      endsArticle: true,
      examples: ['标签： 火车 小城', '文章关键词： 火车', '关键词 >> 小城,火车', '标签', 'Tags: trains, towns'],
      counterExamples: ['关键词之一是耐心。', '标签化的看法让他们吃了不少苦，这并不公平。'],
    },
  ],
} satisfies PhraseFile;

import type { PhraseFile } from '../core/types';

export default {
  kind: 'original-title',
  rules: [
    {
      id: 'zh-label',
      seen: ['netease', 'sina', 'thepaper'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[([【]?\\s*(?:本文|此文|文章)?\\s*(?:原标题|原題|原标题为|原题为|原題為|原文标题|原標題)\\s*(?:为|為)?\\s*(?::|(?=[《“"]))\\s*(?<originalTitle>.{2,110}?)\\s*[)\\]】]?$',
      maxLength: 130,
      examples: [
        '（原标题：小城来了一列新火车）',
        '原标题:小城来了一列新火车',
        '本文原标题：《小城来了一列新火车》',
        '（原题为《小城来了一列新火车》）',
      ],
      counterExamples: ['原标题是编辑改的，他说自己并不喜欢。'],
    },
    {
      id: 'zh-tail',
      seen: ['reprints'],
      scope: 'tail',
      position: 'tail',
      pattern:
        '[([【]\\s*(?:本文)?(?:原标题|原题为|原题|原標題)\\s*:?\\s*(?<originalTitle>[^()\\[\\]【】]{2,90})\\s*[)\\]】]$',
      maxLength: 110,
      examples: ['列车明日首发。（原标题：小城来了一列新火车）'],
      counterExamples: ['（原标题没有改）他又说了一遍。'],
    },
  ],
} satisfies PhraseFile;

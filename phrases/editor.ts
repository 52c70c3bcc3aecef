import type { PhraseFile } from '../core/types';

export default {
  kind: 'editor',
  rules: [
    {
      id: 'en-label',
      scope: 'block',
      position: 'edge',
      pattern:
        "^[\\[(]?\\s*(?:web |copy |news |responsible )?editors?\\s*:\\s*(?<editor>[\\p{L}.'’ -]{2,40}?)\\s*[\\])]?$",
      maxLength: 60,
      endsArticle: true,
      lang: 'en',
      examples: ['Editor: Li Ming', '(Web editor: Zhang Wei)'],
      counterExamples: ['Editors: the people nobody thanks and everybody needs on a slow news night in August'],
    },
    {
      id: 'reworked',
      scope: 'block',
      position: 'tail',
      pattern:
        '^(?:本文)?(?:由|经过?|經)[^\\s,。]{1,14}(?:重新)?(?:编排|整理编辑|编辑整理|综合整理|編輯整理)(?:发布)?[。]?$',
      maxLength: 30,
      examples: ['经过某某重新编排', '本文由小编综合整理'],
      counterExamples: ['经过三年重新编排，这部舞剧昨晚登台。'],
    },
    {
      id: 'hand',
      scope: 'block',
      position: 'edge',
      pattern:
        '^(?:本文)?(?:责任编辑|责编|编辑)\\s*(?<editor>\\p{Script=Han}{2,4})(?:\\s*[|/]\\s*校对\\s*\\p{Script=Han}{2,4})?$',
      maxLength: 16,
      weak: true,
      examples: ['责任编辑 王小明', '编辑 李雷'],
      counterExamples: ['责任编辑王小明说，这篇报道经过了三轮核实。'],
    },
  ],
} satisfies PhraseFile;

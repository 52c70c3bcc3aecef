import type { PhraseFile } from '../core/types';

export default {
  kind: 'other',
  rules: [
    {
      id: 'end-mark',
      seen: ['sohu', 'mydrivers'],
      scope: 'block',
      position: 'tail',
      pattern:
        '^[-—–─=·•*~(\\[【/<\\s]*(?:the\\s)?(?:e ?n ?d|fin|完|全文完|本文完|文章完|正文完|未完待续|全文完毕)[-—–─=·•*~)\\]】/>。\\s]*$',
      maxLength: 16,
      endsArticle: true,
      examples: ['- THE END -', '- E N D -', '（完）', '-End-', 'END'],
      counterExamples: ['完了', 'End of an era'],
    },
    {
      id: 'translated',
      seen: ['translations'],
      scope: 'block',
      position: 'edge',
      pattern:
        '^[(\\[【*]*(?:本文|全文|以下内容|此文)?(?:由|系|为|经)?\\S{0,12}(?:编译自|译自|翻译自|編譯自|机器翻译|自动翻译)[^。,]{0,24}[。]?[)\\]】]*$',
      maxLength: 60,
      keep: true,
      badge: 'translated',
      examples: ['（本文编译自某某杂志）', '本文由某某译自某某周刊'],
      counterExamples: ['他的名字译自拉丁语里的“水手”，小时候没有人叫得出来。'],
    },
  ],
} satisfies PhraseFile;

import type { PhraseFile } from '../core/types';

export default {
  kind: 'editor',
  rules: [
    {
      id: 'zh-label',
      scope: 'block',
      position: 'edge',
      pattern: '^[\\[【(〔]?\\s*(?:责任编辑|责编|编辑)\\s*[:：]\\s*(?<editor>\\S{2,12})\\s*[\\])】〕]?$',
      maxLength: 40,
      examples: ['责任编辑：王小明', '【责任编辑:李雷】'],
      counterExamples: ['责任编辑王小明说，这篇报道经过了三轮核实。'],
    },
  ],
} satisfies PhraseFile;

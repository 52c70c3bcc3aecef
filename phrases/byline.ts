import type { PhraseFile } from '../core/types';

export default {
  kind: 'byline',
  rules: [
    {
      id: 'en-by',
      seen: ['English pages'],
      scope: 'block',
      position: 'head',
      pattern:
        "^by\\s+(?<byline>[A-ZÀ-ɏ][A-ZÀ-ɏ'’.-]*(?: [A-ZÀ-ɏ][A-ZÀ-ɏ'’.-]*){1,3})\\s*[|·•,-]?\\s*(?:(?:published|updated|posted)?:?\\s*(?:\\d{1,2} [a-z]{3,9}\\.? \\d{4}|[a-z]{3,9}\\.? \\d{1,2}, \\d{4})(?:[ ,]*\\d{1,2}:\\d{2}.{0,10})?)?$",
      maxLength: 80,
      weak: true,
      examples: ['By Jane Roe', 'By Sam Hollis20 May 2024', 'By Jane Roe | May 6, 2024'],
      counterExamples: ['By Monday the river had risen two metres', 'By then it was too late.'],
    },
  ],
} satisfies PhraseFile;

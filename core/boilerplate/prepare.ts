import { inSmallLetters } from '../pattern';
import { simplified } from '../simplified';
import type { PhraseFile, PreparedPhrases } from '../types';

/** What a page needs of the phrases: they match a line's plain form (compile.ts), and texts that only tests read are left out. */
export const prepare = (files: readonly PhraseFile[]): PreparedPhrases =>
  files.flatMap((file) =>
    file.rules.map(({ seen: _s, examples: _e, counterExamples: _c, ...rule }) => ({
      ...rule,
      kind: rule.kind ?? file.kind,
      id: `phrase:${file.kind}/${rule.id}`,
      pattern: inSmallLetters(simplified(rule.pattern)),
    })),
  );

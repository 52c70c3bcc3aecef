import { declutter } from '../core/declutter';
import { declutterText, NO_ADDRESS } from '../core/declutter-text';
import { openPage } from '../core/page';
import type { Sanitizer } from '../core/sanitize';
import type { Found, Result } from '../core/types';
import { builtinRules } from './builtin-rules';
import { type FileProblem, MOST_BYTES, parseFile } from './parse-file';

/** Stands in for the address of a saved page that tells none (RFC 2606); it is never shown or copied. */
const FILE_ADDRESS = 'https://file.invalid/';

/** What came of a text or a file: its stories, or why there are none. */
export type Tidied = Found | FileProblem | 'nothing';

const orNothing = (result: Result): Tidied => (result.ok ? result : 'nothing');

/** The stories of pasted text. */
export const tidyText =
  (sanitizer: Sanitizer) =>
  (text: string): Tidied =>
    text.length > MOST_BYTES
      ? 'too-large'
      : orNothing(declutterText(text, document, builtinRules, sanitizer, new Date()));

/** The stories of a .txt or .html file. Whoever saved the page wants it tidied, so nothing asks whether it is an article. */
export const tidyFile =
  (sanitizer: Sanitizer) =>
  async (file: File): Promise<Tidied> => {
    const parsed = await parseFile(file);
    if (typeof parsed === 'string') return parsed;
    if ('text' in parsed) return tidyText(sanitizer)(parsed.text);
    const page = openPage(parsed.doc, parsed.url ?? FILE_ADDRESS, new Date());
    const result = declutter(page, builtinRules, sanitizer, { stages: { detect: false } });
    if (!result.ok) return 'nothing';
    return parsed.url ? result : { ...result, article: { ...result.article, url: NO_ADDRESS, host: '' } };
  };

import { replacing } from '../character-table';

const EXTRA: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  丨: '|',
  '│': '|',
  '┃': '|',
  '∣': '|',
  '︱': '|',
  '︳': '|',
  ㅣ: '|',
  '￨': '|',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '•': '·',
  '・': '·',
  '‧': '·',
  '⋅': '·',
  '／': '/',
  '〔': '[',
  '〕': ']',
  '﹝': '[',
  '﹞': ']',
};

/** Full-width ASCII: the whole block stands so far behind it. */
const WIDE = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };

function* folds(): Iterable<readonly [string, string]> {
  yield* Object.entries(EXTRA);
  for (let code = WIDE.first; code <= WIDE.last; code++)
    yield [String.fromCharCode(code), String.fromCharCode(code - WIDE.offset)];
}

/**
 * Full-width ASCII to ASCII and look-alikes of colon, bar and dot to one form, character by character:
 * the result has the length of the input, so that what is found in it can be cut out of the original.
 */
export const fold = replacing(folds());

/** For comparing: NFKC, lower case, no white space and no punctuation that sites change at will. */
export const comparisonKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad"'“”‘’「」『』《》<>()[\]【】,.:;!?~、。·…—_|-]+/g, '');

/** A private-use character that no font shows. (Not a noncharacter: Chrome refuses a script that holds one.) */
const BETWEEN = '\uf8f7';

/** The comparison key of each of many texts, worked out in one go. */
export function comparisonKeys(texts: readonly string[]): readonly string[] {
  const told = comparisonKey(texts.join(BETWEEN)).split(BETWEEN);
  return told.length === texts.length ? told : texts.map(comparisonKey);
}

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

const FOLDED = /[\uff01-\uff5e\u3000\u00a0丨│┃∣︱︳ㅣ￨∶︰﹕•・‧⋅／〔〕﹝﹞]/g;
/** Most of what is folded is these. Replacing one character by another is native, while any other way calls back for each. */
const FREQUENT: readonly (readonly [RegExp, string])[] = [
  [/，/g, ','],
  [/：/g, ':'],
  [/（/g, '('],
  [/）/g, ')'],
];

/**
 * Full-width ASCII to ASCII and look-alikes of colon, bar and dot to one form, character by character:
 * the result has the length of the input, so that what is found in it can be cut out of the original.
 */
export function fold(text: string): string {
  if (text.search(FOLDED) < 0) return text;
  let folded = text;
  for (const [wide, plain] of FREQUENT) folded = folded.replace(wide, plain);
  return folded.replace(FOLDED, (char) => EXTRA[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** For comparing: NFKC, lower case, no white space and no punctuation that sites change at will. */
export const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad"'“”‘’「」『』《》<>()[\]【】,.:;!?~、。·…—_|-]+/g, '');

/** A private-use character that no font shows. (Not a noncharacter: Chrome refuses a script that holds one.) */
const BETWEEN = '\uf8f7';

/** The essence of each of many texts, worked out in one go. */
export function essences(texts: readonly string[]): readonly string[] {
  const told = essence(texts.join(BETWEEN)).split(BETWEEN);
  return told.length === texts.length ? told : texts.map(essence);
}

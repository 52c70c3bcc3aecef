const EXTRA: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  丨: '|',
  '│': '|',
  '┃': '|',
  '∣': '|',
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

/**
 * Full-width ASCII to ASCII and look-alikes of colon, bar and dot to one form, character by character:
 * the result has the length of the input, so that what is found in it can be cut out of the original.
 */
export const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000\u00a0丨│┃∣∶︰﹕•・‧⋅／〔〕﹝﹞]/g, (char) => {
    const extra = EXTRA[char];
    return extra ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });

/** For comparing: NFKC, lower case, no white space and no punctuation that sites change at will. */
export const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad"'“”‘’「」『』《》<>()[\]【】,.:;!?~、。·…—_|-]+/g, '');

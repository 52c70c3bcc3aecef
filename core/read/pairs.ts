/** A text as its pairs of neighbouring letters, each pair a number; marks and white space are left out. */
export type Pairs = ReadonlySet<number>;

const FULL_WIDTH = 0xfee0;

/** A letter or digit without case and width, 0 for everything else. Not NFKC: every character of a page is asked. */
export function letterOf(code: number): number {
  if (code >= 0x3040 && code < 0xd800) return code;
  const plain = code > 0xff00 && code < 0xff5f ? code - FULL_WIDTH : code;
  if (plain < 0x30) return 0;
  if (plain <= 0x39 || (plain >= 0x61 && plain <= 0x7a)) return plain;
  if (plain >= 0x41 && plain <= 0x5a) return plain + 0x20;
  return plain >= 0xc0 && plain < 0x2000 ? plain : 0;
}

/** A pair is its first letter times this, and its second one. */
export const LETTERS = 0x10000;

export function pairsOf(text: string): Pairs {
  const pairs = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    if (before !== 0) pairs.add(before * LETTERS + letter);
    before = letter;
  }
  return pairs;
}

/** How many pairs both have. */
export function sharedPairs(a: Pairs, b: Pairs): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared;
}

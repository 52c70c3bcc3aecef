/** What a character counts as. One look-up a character: texts are measured whole, and regular expressions would copy them. */
const SPACE = 1;
const CJK = 2;
const MARK = 4;
const COMMA = 8;
const DIGIT = 16;
/** A mark of sentences only where a space, a quotation mark or the end follows: `3.5`, `a.b`. */
const NARROW_MARK = 32;

/** Ideographs, kana and hangul: scripts whose readers count characters, not words. */
const CJK_RANGES = [
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
] as const;

const KINDS = new Uint8Array(0x10000);
for (const [from, to] of CJK_RANGES) KINDS.fill(CJK, from, to + 1);
const add = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = (KINDS[character.charCodeAt(0)] ?? 0) | kind;
};
add(' \t\n\r\f\v\u00a0\u3000\u200b\u200c\u200d\ufeff\u2028\u2029', SPACE);
add('，。！？；…', MARK);
add(',.;!?', NARROW_MARK);
add(',，、;；', COMMA);
add('0123456789', DIGIT);

const AFTER_MARK = new Set([...' "\'”’)'].map((character) => character.charCodeAt(0)));

/** How long a text is, and of what. White space is not counted. */
export interface Measure {
  readonly chars: number;
  /** A CJK character says about as much as three letters: so many of the former it weighs. */
  readonly units: number;
  readonly cjk: number;
  /** Marks that sentences have and labels have not: colons, dashes and 、 also stand in labels. */
  readonly marks: number;
  readonly commas: number;
  readonly digits: number;
}

/** Measures a text in one pass. */
export function measureText(text: string): Measure {
  let [chars, cjk, marks, commas, digits] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] ?? 0;
    if ((kind & SPACE) !== 0) continue;
    chars++;
    if (kind === 0) continue;
    if ((kind & CJK) !== 0) cjk++;
    else if ((kind & DIGIT) !== 0) digits++;
    if ((kind & COMMA) !== 0) commas++;
    if ((kind & MARK) !== 0) marks++;
    else if ((kind & NARROW_MARK) !== 0 && (i + 1 === text.length || AFTER_MARK.has(text.charCodeAt(i + 1)))) marks++;
  }
  return { chars, units: cjk + (chars - cjk) / 3, cjk, marks, commas, digits };
}

/** Characters that are no white space. */
export function inkOf(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) if (((KINDS[text.charCodeAt(i)] ?? 0) & SPACE) === 0) ink++;
  return ink;
}

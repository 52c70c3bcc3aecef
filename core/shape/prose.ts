/** A paragraph's indent: two ideographic spaces, or the width of them. */
export const INDENT = /^(?:\s{0,4}\u3000{2}|[\s\u00a0]{0,4}\u00a0{3})/u;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Columns that a text takes, white space at its ends not counted: a Chinese character takes two (UAX #11, East Asian Width). */
export function columnsOf(text: string): number {
  const trimmed = text.trim();
  return trimmed.length + (trimmed.match(WIDE)?.length ?? 0);
}

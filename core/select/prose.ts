/** Ideographs, kana and hangul: scripts whose readers count characters, not words. */
const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
/** Marks that sentences have and labels have not: colons, dashes and 、 also stand in labels. */
const MARKS = /[，。！？；…]|[,.;!?](?=[\s"'”’)]|$)/g;
const SPACE = /\s+/g;

/** How many characters a text has, how many of them are CJK, how many sentence marks. White space is not counted. */
export interface Count {
  chars: number;
  cjk: number;
  marks: number;
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function countOf(text: string): Count {
  const visible = text.replace(SPACE, '');
  // What is left without them: a list of all of an article's characters takes longer to build.
  const cjk = visible.length - visible.replace(CJK, '').length;
  return { chars: visible.length, cjk, marks: occurrences(text, MARKS) };
}

/** Length in prose units: a CJK character says about as much as three Latin letters. */
export const unitsOf = ({ chars, cjk }: Count): number => cjk + (chars - cjk) / 3;

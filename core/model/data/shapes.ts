/** Shapes of lines that hold in any language: no word of any stands here. */
export const LABELLED = /^.{1,8}?[:：]/u;
export const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}:\d{2}|\d{1,2}月\d{1,2}日/u;
export const BRACKETED = /^[([【〔（<《「].*[)\]】〕）>》」]$/u;
export const SYMBOL = /^[▲△●■◆★☆※▼↓↑→>►▶*#•·|©]/u;
export const CUT_OFF = /(?:\.{3}|…)$/u;
export const MACHINE = /https?:|www\.|\.com|\.cn/iu;

import { CLOCK, YEAR_AND_MONTH } from '../../facts/data/time-shapes';

/** Shapes of lines that hold in any language. */
export const LABELLED = /^.{1,8}?[:：]/u;
export const DATE = new RegExp(`${YEAR_AND_MONTH}|${CLOCK}|\\d{1,2}月\\d{1,2}日`, 'u');
export const BRACKETED = /^[([【〔（<《「].*[)\]】〕）>》」]$/u;
export const SYMBOL = /^[▲△●■◆★☆※▼↓↑→>►▶*#•·|©]/u;
export const CUT_OFF = /(?:\.{3}|…)$/u;
export const MACHINE = /https?:|www\.|\.com|\.cn/iu;
/** A label that announces the next article, in words. */
export const NEXT =
  /^(?:下一篇|下一条|下一條|下篇|接着读|接著讀|继续阅读|繼續閱讀|up next|next (?:article|story|up)|read next)[:：]?$/iu;

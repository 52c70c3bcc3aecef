/**
 * Times as short lines show them, for stages that ask only whether a line is one; what it says is read by the grammar
 * (time-forms.ts). RegExp sources, run on NFKC text.
 */
const RECENT = '秒|分钟|分鐘|小时|小時|天';
/** 「3小时前」 */
export const AGO = `\\d{1,3}\\s?(?:${RECENT})前`;
/** 「两天前」, 「3个月前」, too: readers' entries and feeds' cards say so, and running text. */
export const LONG_AGO = `(?:\\d{1,3}|[一二两三几])\\s?(?:${RECENT}|周|週|个?月|個月|年)前`;
export const LATIN_AGO =
  '\\d+\\s?(?:[mhdw]|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|\\d+[mhdw](?!\\w)';
export const JUST_NOW = '刚刚|剛剛';

export const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
export const YEAR_AND_MONTH = '\\d{4}\\s?[-/.年]\\s?\\d{1,2}';
/** 2024年5月20日, 2024-05-20, 2023.05.12 */
export const DAY = `${YEAR_AND_MONTH}\\s?[-/.月]\\s?\\d{1,2}\\s?日?`;
/** 5月20日, 05-20 */
export const DAY_OF_YEAR = '\\d{1,2}\\s?[-/月]\\s?\\d{1,2}\\s?日?';
export const HAN_DAY = '[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日';
/** May, Sept. */
export const LATIN_MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
/** May 20, 2024, and 20 May 2024 */
export const LATIN_DAY = `${LATIN_MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2} ${LATIN_MONTH}\\.?,? (?:19|20)\\d\\d`;

const PART = '上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|夜间|[ap]\\.?m\\.?';
const WEEKDAY = '(?:[\\s(]*(?:星期|周|週|礼拜)[一二三四五六日天]\\)?)?';
const CLOCK =
  `(?:(?<part>${PART})?\\s*(?<hour>[01]?\\d|2[0-4])\\s*[:时時点點]\\s*(?<minute>[0-5]\\d)` +
  `(?:\\s*[:分]\\s*(?<second>[0-5]\\d)(?:\\.\\d{1,9})?秒?|分)?(?:\\s*(?<late>[ap]\\.?m\\.?)(?![a-z]))?` +
  `(?:\\s*(?<zone>Z(?![a-z])|(?:GMT|UTC|HKT|CST|SGT|BST|CES?T|[JK]ST|[EP][SD]T|[CEMP]T)(?![a-z])|[+-][01]\\d:?[0-5]\\d))?)`;
const CLOCK_NAME =
  '(?:(?<zoned>HKT|CST|北京时间|北京時間|香港时间|香港時間|台北時間|格林(?:尼治|威治)(?:标准|標準)?[时時][间間])\\s*)?';
const AFTER_DATE = `${WEEKDAY}(?:(?:[T\\s,·|/-]|at\\b)*${CLOCK_NAME}${CLOCK})?`;
const AFTER_DATE_CLOCK = `${WEEKDAY}(?:[T\\s,·|]|at\\b)*${CLOCK_NAME}${CLOCK}`;
const FULL = `(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\s*(?:年|[-/.])\\s*(?<month>1[0-2]|0?[1-9])\\s*(?:月|[-/.])\\s*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d(?!\\d?:))\\s*日?`;
/** The year in an element of its own: 「2024」 「05/20」 「14:05:33」. */
const YEAR_APART = `(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\s{1,4}(?<month>1[0-2]|0?[1-9])\\s{0,4}[-/.]\\s{0,4}(?<day>3[01]|[12]\\d|0?[1-9])`;
const YEAR_LAST = '[/.-](?<year>(?:19|20)\\d\\d)(?!\\d)';
const DAY_FIRST = `(?<![\\d./-])(?<day>3[01]|2\\d|1[3-9])[/.-](?<month>1[0-2]|0?[1-9])${YEAR_LAST}`;
/** A day that could be a month comes first where a Chinese word stands before it: 「发布：02/05/2024」. */
const DAY_FIRST_AFTER_HAN = `(?<=[\\u3400-\\u9fff]\\s{0,2}[:|/]?\\s{0,2})(?<day>0?[1-9]|1[0-2])[/.-](?<month>1[0-2]|0?[1-9])${YEAR_LAST}`;
const MONTH_FIRST = `(?<![\\d./-])(?<month>1[0-2]|0?[1-9])[/.-](?<day>3[01]|2\\d|1[3-9])${YEAR_LAST}`;
/** 「14:05 2024-05-20」; a counter or a film's length (「00:00/02:15」) is no clock. */
const CLOCK_BEFORE = `(?<!\\d\\s{0,2}[:/.-]?\\s{0,2})${CLOCK}[\\s,|·-]+`;
const NO_CLOCK_AFTER = '(?![T\\s,·|]*\\d{1,2}:\\d\\d)';
const ROC = `(?:(?:民國|民国|中華民國)\\s*|(?<=(?:日期|時間)\\s?:\\s?))(?<roc>1?\\d{2})\\s*[年./-]\\s*(?<month>1[0-2]|0?[1-9])\\s*[月./-]\\s*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d(?!\\d?:))\\s*日?`;
const SHORT_YEAR = `(?<![\\d.])(?<short>\\d\\d)[-/.年](?<month>1[0-2]|0?[1-9])[-/.月](?<day>3[01]|[12]\\d|0?[1-9])日?`;
const NO_YEAR = `(?<![\\d./-])(?<month>1[0-2]|0?[1-9])\\s*[-/月.]\\s*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d(?!\\d?:))\\s*日?`;
const ENGLISH = `(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)`;
const ENGLISH_DAY_FIRST = `(?<![\\d])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(?<year>(?:19|20)\\d\\d)`;
const HAN_NUMERALS = `(?<hanYear>[一二][〇零○Ｏ一二三四五六七八九]{3})年(?<hanMonth>[正元一二三四五六七八九十]{1,2})月(?<hanDay>[一二三四五六七八九十]{1,3})日`;
const AGO =
  '(?<count>\\d{1,3}|[一二两三四五六七八九十半])\\s*个?\\s*(?<unit>秒钟?|秒鐘|分钟|分鐘|分|小时|小時|天|日)(?:以?前|之前)';
const DAYS_BACK = `(?<back>今天|今日|昨天|昨日|前天)\\s*(?:${CLOCK})?`;
const JUST_NOW = '(?<now>刚刚|剛剛|刚才)';

/** A way to write a date or a time. */
export interface Form {
  readonly source: string;
  /** What no time of this form lacks: found sooner than the form itself, which is then not even made. */
  readonly hint: RegExp;
}

const CLOCK_HINT = /\d\s*[:時时点點]/;
const CLOCK_BEFORE_HINT = /:\d\d[^\d:]{1,8}(?:\d\d?[./-]|(?:19|20)\d\d)|:\d\d[^:]{1,24}(?:19|20)\d\d(?!\d)/;
const YEAR_LAST_HINT = /\d[./-](?:19|20)\d\d(?!\d)/;
const MONTH_HINT = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** Most telling form first: where two begin at one place, the earlier in this list is taken. */
export const FORMS: readonly Form[] = [
  ...[FULL, DAY_FIRST, ENGLISH, ENGLISH_DAY_FIRST].map((day) => ({
    source: CLOCK_BEFORE + day + NO_CLOCK_AFTER,
    hint: CLOCK_BEFORE_HINT,
  })),
  { source: FULL + AFTER_DATE, hint: /(?:19|20)\d\d\s*[年./-]/ },
  { source: YEAR_APART + AFTER_DATE_CLOCK, hint: /(?:19|20)\d\d\s+\d/ },
  ...[DAY_FIRST, DAY_FIRST_AFTER_HAN, MONTH_FIRST].map((day) => ({ source: day + AFTER_DATE, hint: YEAR_LAST_HINT })),
  { source: ROC + AFTER_DATE, hint: /[國国期間]\s*:?\s*\d/ },
  { source: ENGLISH + AFTER_DATE, hint: MONTH_HINT },
  { source: ENGLISH_DAY_FIRST + AFTER_DATE, hint: MONTH_HINT },
  { source: HAN_NUMERALS + AFTER_DATE, hint: /年[正元一二三四五六七八九十]/ },
  { source: SHORT_YEAR + AFTER_DATE_CLOCK, hint: CLOCK_HINT },
  { source: NO_YEAR + AFTER_DATE_CLOCK, hint: CLOCK_HINT },
  { source: AGO, hint: /前/ },
  { source: DAYS_BACK, hint: /[今昨][天日]|前天/ },
  { source: JUST_NOW, hint: /[刚剛]/ },
];
/** Most lines are ruled out by this before ten hints are looked for. */
export const MAY_HOLD_TIME =
  /\d\s*[年月./:時时点點-]|[刚剛昨前]|今[天日]|年[正元一二三四五六七八九十]|[國国]\s*\d|[A-Za-z][.,]{0,2}\s+\d/;

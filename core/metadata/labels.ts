import { LABEL_WORDS, type LabelField } from './data/labels';

/** A label with its value; `start` and `end` bound the value in the text it was found in. */
export interface Labelled {
  readonly field: LabelField;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const FIELD_OF = new Map<string, LabelField>(
  // as: Object.keys of a record of LabelField
  (Object.keys(LABEL_WORDS) as LabelField[]).flatMap((field) =>
    LABEL_WORDS[field].split(' ').map((word) => [word.toLowerCase(), field] as const),
  ),
);
const spaced = (word: string): string =>
  /^[\x20-\x7e]+$/.test(word) || word.length > 2 ? word : [...word].join('\\s{0,4}');
const WORDS = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length);
const LABEL = new RegExp(
  `(${WORDS.map(spaced).join('|')})\\s{0,4}(?:[:|]|/(?!\\s*(?:图|圖|摄|攝)))\\s*[\\[【]?\\s*`,
  'gi',
);
/** Credit lines without a colon: 「编辑 王小明 校对 李雷」, 「文 王小明」. */
const BARE =
  /(?<=^|[\s([【])(责编|(?:[\u3400-\u9fff]{2})?编辑|編輯|校对|文\/图|图\/文|文|撰文|采写|监制|审核|图|摄影|设计|统筹)\s+(?=[\u3400-\u9fff])/gi;
/** Labels that are verbs take their object without a colon: 「本文来源于 甲报」. */
const VERB = /(?<=^|[\t([【])(本文来源于|来源于|转载自|转自|摘自)\s*/g;
const WORD_BEFORE = /[\u3400-\u9fffA-Za-z]$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '〔': '〕', '〈': '〉' };

/**
 * Labels and their values in one folded line: 「来源:甲报 作者:王小明 责任编辑:李雷」.
 * A value ends at the next label, the next cell (tab), or the bracket that closes around the label.
 * @param bare also labels without a colon
 */
export function labelled(plain: string, bare = false): Labelled[] {
  if (!/[:|/\s]|于|自/.test(plain)) return [];
  const marks = [...plain.matchAll(LABEL), ...plain.matchAll(VERB), ...(bare ? plain.matchAll(BARE) : [])]
    .filter((match) => startsWord(plain, match))
    .sort((a, b) => a.index - b.index);
  const found: Labelled[] = [];
  marks.forEach((match, i) => {
    const label = (match[1] ?? '').replace(/\s/g, '').toLowerCase();
    const field = FIELD_OF.get(label) ?? (/编辑|編輯/.test(label) ? 'editor' : 'other');
    const start = match.index + match[0].length;
    const next = marks[i + 1]?.index ?? plain.length;
    if (next >= start) found.push({ field, label, start, end: valueEnd(plain, match.index, start, next) });
  });
  return found;
}

/** Short labels (文, 图, 来源 …) must begin a word, or they are the end of one (散文:, 地图:). */
function startsWord(plain: string, match: RegExpExecArray): boolean {
  const before = plain.slice(0, match.index);
  if (!WORD_BEFORE.test(before)) return true;
  const label = (match[1] ?? '').replace(/\s/g, '');
  return label.length > 1 && /编辑|編輯|责编|记者|記者|作者/.test(label) && before.length <= 12;
}

function valueEnd(plain: string, from: number, start: number, next: number): number {
  let end = next;
  const tab = plain.indexOf('\t', start);
  if (tab > start && tab < end) end = tab;
  for (const [open, close] of Object.entries(CLOSING)) {
    const opened = plain.lastIndexOf(open, from);
    if (opened < 0 || plain.indexOf(close, opened) < from) continue;
    const closed = plain.indexOf(close, start);
    if (closed >= 0 && closed < end) end = closed;
  }
  return end;
}

/** The value as the page spells it, trimmed of separators and brackets left over. */
export const textOf = (text: string, { start, end }: Labelled): string =>
  text
    .slice(start, end)
    .replace(/^[\s:：|丨｜\-—·,，;；]+|[\s|丨｜\-—·,，;；:：[【(（]+$/g, '')
    .trim();

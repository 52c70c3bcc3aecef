/*
 * Half-width punctuation in Chinese text, made full-width as GB/T 15834 has it. Where a mark may mean something else (a
 * decimal point, a clock, an initial, an address, a sentence of another language), it stays.
 */

/** Characters after which a mark belongs to Chinese text. */
const CHINESE = /^[\p{Script=Han}」』”’》〉）】〕，。；：！？、％℃]$/u;
const HAN = /\p{Script=Han}/u;
const WORDLIKE = /^[\p{L}\p{N}%]$/u;
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
/** Addresses, e-mail addresses, names of hosts and files; marks at their end are not theirs. */
const ADDRESSES =
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s\p{Script=Han}，。；：！？、（）《》“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)+(?:\/[\w./?=&%#-]*)?/giu;
const OWN_END = /[,.;:!?)"]+$/;
/** What ends a sentence, for telling the language that it is in. */
const SENTENCES = /(?<=[。！？!?\n])|(?<=\.\s)/u;
/** 「一.」 numbers a paragraph. */
const NUMBERED = /^\s*[一二三四五六七八九十百\d]+$/u;
/** Fewest Chinese characters before a full stop: after fewer it ends a label. */
const SENTENCE = 4;

/** Text as it is worked on: a unit of the text each, and what is to stand for it. */
interface Work {
  readonly text: string;
  readonly out: string[];
  /** Units that are not to be touched. */
  readonly kept: readonly boolean[];
}

const at = ({ out }: Work, index: number): string => out[index] ?? '';
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const isChinese = (sentence: string): boolean =>
  count(sentence, /\p{Script=Han}/gu) >= count(sentence, /\p{Script=Latin}+/gu) && HAN.test(sentence);

function keptOf(text: string): boolean[] {
  const kept = new Array<boolean>(text.length).fill(false);
  const rest = text.replace(ADDRESSES, (address: string, index: number) => {
    const own = address.replace(OWN_END, '').length;
    kept.fill(true, index, index + own);
    return ' '.repeat(own) + address.slice(own);
  });
  let from = 0;
  for (const sentence of rest.split(SENTENCES)) {
    if (!isChinese(sentence)) kept.fill(true, from, from + sentence.length);
    from += sentence.length;
  }
  return kept;
}

/** Brackets go in pairs, or not at all. */
function brackets(work: Work): void {
  const open: number[] = [];
  work.out.forEach((unit, index) => {
    if (work.kept[index]) return;
    if (unit === '(') open.push(index);
    if (unit !== ')') return;
    const from = open.pop();
    if (from === undefined) return;
    const before = work.text.slice(0, from).trimEnd().at(-1) ?? '';
    if (!HAN.test(work.text.slice(from, index)) && !CHINESE.test(before)) return;
    work.out[from] = '（';
    work.out[index] = '）';
    if (at(work, from - 1) === ' ' && CHINESE.test(at(work, from - 2))) work.out[from - 1] = '';
  });
}

/** Quotation marks of a block, where all of them stand in pairs around something. */
function quotes(work: Work, [opens, closes]: readonly [string, string]): void {
  const marks = work.out.flatMap((unit, index) => (unit === '"' && !work.kept[index] ? [index] : []));
  const pairs = marks.flatMap((from, n) => (n % 2 === 0 ? [[from, marks[n + 1] ?? -1] as const] : []));
  const isPair = ([from, to]: readonly [number, number]) =>
    to > from + 1 && !/^\s|\s$/u.test(work.text.slice(from + 1, to)) && !/\d/.test(at(work, from - 1));
  if (!pairs.every(isPair)) return;
  for (const [from, to] of pairs) {
    if (!HAN.test(work.text.slice(from, to))) continue;
    work.out[from] = opens;
    work.out[to] = closes;
  }
}

/** Whether a mark of WIDE belongs to Chinese text. */
function belongs(work: Work, index: number): boolean {
  const [before, after] = [at(work, index - 1), at(work, index + 1)];
  if (/[:;]/.test(at(work, index)) && /[()]/.test(after)) return false; // a face
  return CHINESE.test(before) || (WORDLIKE.test(before) && HAN.test(after));
}

/** A full stop ends its block, or room follows it. */
function stops(work: Work, index: number): boolean {
  const before = work.text.slice(0, index);
  return (
    at(work, index) === '.' &&
    CHINESE.test(at(work, index - 1)) &&
    /^[”’」』）"]*(?:\s|$)/u.test(work.text.slice(index + 1)) &&
    !NUMBERED.test(before) &&
    count(before, /\p{Script=Han}/gu) >= SENTENCE
  );
}

function marks(work: Work): void {
  work.out.forEach((unit, index) => {
    const wide = WIDE[unit];
    if (work.kept[index]) return;
    if (wide && belongs(work, index)) work.out[index] = wide;
    else if (stops(work, index)) work.out[index] = '。';
    else return;
    // A full-width mark brings its own room.
    if (at(work, index + 1) === ' ' && /^[\p{Script=Han}“‘「『《（]$/u.test(at(work, index + 2)))
      work.out[index + 1] = '';
  });
}

/** `--` and `...` after Chinese. */
function runs(work: Work): void {
  for (const hit of work.text.matchAll(/(?<![-.])(?:-{2,3}|\.{3}|\.{6})(?![-.])/g)) {
    if (work.kept[hit.index] || !CHINESE.test(at(work, hit.index - 1))) continue;
    work.out.fill('', hit.index, hit.index + hit[0].length);
    work.out[hit.index] = hit[0].startsWith('-') ? '——' : '……';
  }
}

/**
 * What is to stand for each UTF-16 unit of a paragraph's text: the unit, a full-width mark, or nothing.
 * @param quotationMarks the pair that the script uses
 */
export function fullWidthUnits(text: string, quotationMarks: readonly [string, string]): string[] {
  const work: Work = { text, out: text.split(''), kept: keptOf(text) };
  if (!/[,;:!?.()"-]/.test(text) || !HAN.test(text)) return work.out;
  runs(work);
  brackets(work);
  quotes(work, quotationMarks);
  marks(work);
  return work.out;
}

/** A line of text, such as a headline, with full-width punctuation where it is Chinese. */
export const fullWidth = (text: string, quotationMarks: readonly [string, string]): string =>
  fullWidthUnits(text, quotationMarks).join('');

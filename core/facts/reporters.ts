import { lazy } from '../lazy';
import { DATELINE, WIRED } from './data/datelines';
import { AFTER_NAMES, JOB_BEFORE, NO_DATELINE, PICTURE, ROLE, ROLE_HINT } from './data/name-words';
import { DATELINE_PLACES } from './data/places';
import { type InfoText, plainRunning } from './info-text';
import { isListedName, isOutlet, isPenName, isPersonName, isSurePersonName, splitNames, unique } from './names';

/** Most pages show none of what these long patterns look for. */
const lazily = (source: string, flags = ''): (() => RegExp) => lazy(() => new RegExp(source, flags));

/** 「（记者 甲 乙）」, 「(中央社記者甲台北21日電)」, 「（作者：甲，某大学教授）」 and 「【环球时报记者 甲】」. */
const IN_BRACKETS = lazily(
  `[(（\\[【]([^()（）\\[\\]【】。!?]{0,24}?)${ROLE}\\s*[:：/|]?\\s*([^()（）\\[\\]【】。]{2,60})[)）\\]】]`,
  'g',
);
/** 「本报讯 记者甲报道：」, 「顶端新闻·某报记者甲/文」, 「新京报记者 甲 山东报道」: up to the words that end a dateline. */
const TO_REPORT = lazily(
  `^[^。!?,，;；]{0,30}?${ROLE}\\s*[:/|]?\\s*(.{2,60}?)\\s*/?\\s*(?:${AFTER_NAMES}|/\\s*[文图圖])`,
);
/** The whole line: 「本报记者 甲 乙」, 「《棱镜》作者 甲」, 「文|某报特约评论员 甲」. */
const WHOLE = lazily(`^[^。!?,，;；:]{0,24}?(?:文\\s*[/|:]\\s*[^。!?]{0,14}?)?${ROLE}\\s*[:/|]?\\s*([^。!?]{2,50})$`);
/** 「【文/观察者网专栏作者 甲】」 and 「（文/甲）」. */
const WORDS_BY =
  /[([【]\s*(?:(?:文\/图|图\/文|文图|图文)[\s:|]|(?:文|撰文|采写|执笔|编译|整理)\s*[/|:])\s*([^)\]】]{2,40})[)\]】]/;
/** 「（甲/文 乙/图）」: the words' name stands before. */
const BEFORE_WORDS =
  /[([【]\s*([\u3400-\u9fff·]{2,10}(?:[、\s]+[\u3400-\u9fff·]{2,10}){0,3})\s*\/\s*文(?=[\s,、)\]】/]|$)/;
/** The name alone in brackets, at the very end: 「……相继举行。（甲）」. */
const SIGNED = /[(（]\s*([^()（）]{2,24})\s*[)）]\s*$/;
/** 「某社北京5月19日电（甲、乙）」: an agency's dateline, whose brackets name its reporters without a role. */
const AGENCY = lazily(`${DATELINE}\\s*[(（]\\s*([^()（）]{2,24})\\s*[)）]`);
/** 「◎甲 乙」, 「■本报记者 甲」 without the role. */
const BULLET = /^[□■◎●○◇◆▲△☆★◼▪]\s*([\u3400-\u9fff]{2,4}(?:\s+[\u3400-\u9fff]{1,4}){0,4})\s*$/;
const ROLES = lazily(ROLE, 'g');
const UP_TO_ROLE = lazily(`^.*${ROLE}\\s*`);
const SHORT = 60;
const AT_HEAD = 60;

/** Names in a dateline at the head of the first paragraphs, or in a line that is nothing else. */
export function namesAtHead(line: InfoText): string[] {
  const plain = plainRunning(line);
  const start = plain.slice(0, AT_HEAD);
  return (
    inBrackets(plain, (at) => at < AT_HEAD) ??
    wordsBy(start) ??
    byRole(start, plain.length <= SHORT) ??
    (plain.length <= SHORT ? reportedBy(plain) : undefined) ??
    namedByOutlet(start) ??
    first(allNames(AGENCY().exec(start)?.[2] ?? '')) ??
    first(namesIn(BULLET.exec(plain)?.[1], isSurePersonName)) ??
    []
  );
}

/** Names in the same forms at the end of a paragraph or as a closing line. */
export function namesAtTail(line: InfoText): string[] {
  const plain = plainRunning(line);
  const short = plain.length <= SHORT;
  return (
    inBrackets(plain, (_, end) => end >= plain.length - 12) ??
    wordsBy(short ? plain : plain.slice(-SHORT)) ??
    (short ? (byRole(plain, true) ?? reportedBy(plain)) : undefined) ??
    reportedBy(REPORT_AT_END.exec(plain)?.[1] ?? '') ??
    []
  );
}

function namedByOutlet(start: string): string[] | undefined {
  const [, outlet = '', names = ''] = OUTLET_AND_NAME.exec(start) ?? [];
  return isOutlet(outlet) ? first(namesIn(names, isSurePersonName)) : undefined;
}

const REPORT =
  /^[([【]?\s*([^。!?:;,]{2,40}?)\s*(?:(?:综合|綜合|現場|现场|即時|即时)*(?:报道|報道|報導|报导)|发自\s?[\u3400-\u9fff]{2,8})\s*[)\]】]?$/;
/** 「……釐清死因。（甲／台中報導）」; a few words of the outlet's own may follow. */
const REPORT_AT_END = /[(（[【]([^()（）[\]【】]{2,30}(?:报道|報道|報導|报导))[)）\]】][^。!?,;:()（）[\]【】]{0,12}$/;
/** 「【某某快報／甲】……」 */
const OUTLET_AND_NAME = /^\s*[(（[【]\s*([^()（）[\]【】/]{2,12})\s*\/\s*([^()（）[\]【】/]{2,24})\s*[)）\]】]/;
const PLACE_AT_END = /[/\s]\s*[\u3400-\u9fff]{2,8}$/;

/**
 * 「社會中心／甲報導」, 「甲 乙／台北報導」, 「某新聞 甲 綜合報導」: a line of nothing but desk or outlet, names and place.
 * @param plain folded
 */
export function reportedBy(plain: string): string[] | undefined {
  const told = REPORT.exec(plain)?.[1] ?? '';
  for (const text of [told, told.replace(PLACE_AT_END, '')]) {
    const names = splitNames(text).filter((part) => !isOutlet(part));
    if (names.length > 0 && names.length <= 4 && names.every(isSurePersonName)) return unique(names);
  }
  return undefined;
}

/** 「一等奖《某画》，作者：甲」: a work's author, not the article's. */
const OF_A_WORK = /》\s*,?\s*作者\s*:/;

/** Names behind a role, up to the words that end a dateline or to the end of the line. */
function byRole(text: string, whole: boolean): string[] | undefined {
  if (!ROLE_HINT.test(text) || OF_A_WORK.test(text)) return undefined;
  const reported = first(namesIn(TO_REPORT().exec(text)?.[1], isSurePersonName));
  return reported ?? (whole ? first(namesIn(WHOLE().exec(text)?.[1], isSurePersonName)) : undefined);
}

/** 「石佳/中国青年报」, 「南都见习记者 林子沛」, 「方敏北京大学经济学院教授」, 「马程」, pen names: the value of an author's label. */
export function namesOfValue(value: string): string[] {
  const told = value.replace(/^.*?(?:记者|記者|作者|评论员|通讯员)\s*/, '');
  const full = namesIn(told, isPersonName);
  if (full.length > 0) return withListed(told, full);
  const titled = JOB_BEFORE.exec(value)?.[1];
  if (titled !== undefined && isSurePersonName(titled)) return [titled];
  const parts = splitNames(value.replace(/\s*[(（[【].*$/, ''));
  const pens = parts.filter(isPenName);
  return pens.length === parts.length && parts.length <= 6 ? unique(pens) : [];
}

/** 「甲 向小明」: what follows in a list of nothing but names. */
function withListed(told: string, names: string[]): string[] {
  const all = splitNames(told);
  const isList = all.length <= 4 && all.every((name, i) => isPersonName(name) || (i > 0 && isListedName(name)));
  return isList ? unique(all) : names;
}

/** A signature in brackets closing the article: full names only. */
export const signature = (line: InfoText): string[] => allNames(SIGNED.exec(plainRunning(line))?.[1] ?? '');

/** The names that a text consists of, if one of them can be nothing else. */
function allNames(text: string): string[] {
  const names = splitNames(text);
  return names.length <= 4 && names.every(isPersonName) && names.some(isSurePersonName) ? unique(names) : [];
}

/** 「（记者 格桑边觉）」: with nothing else in the brackets, a name of unknown family too. */
const isBracketed = (text: string): boolean =>
  /^[\u3400-\u9fff]{3,5}$/.test(text) && isPenName(text) && !NO_DATELINE.test(text);

const first = (names: string[]): string[] | undefined => (names.length > 0 ? names : undefined);

function inBrackets(plain: string, where: (at: number, end: number) => boolean): string[] | undefined {
  if (!ROLE_HINT.test(plain)) return undefined;
  for (const match of plain.matchAll(IN_BRACKETS())) {
    if (!where(match.index, match.index + match[0].length)) continue;
    const names = namesIn(match[2], isPersonName);
    if (names.length > 0) return names;
    const pens = splitNames(match[2] ?? '');
    if (pens.length <= 3 && pens.every(isBracketed)) return unique(pens);
  }
  return undefined;
}

function wordsBy(plain: string): string[] | undefined {
  const inside = WORDS_BY.exec(plain)?.[1] ?? BEFORE_WORDS.exec(plain)?.[1];
  return inside === undefined ? undefined : first(namesIn(inside.replace(UP_TO_ROLE(), ''), isPersonName));
}

/**
 * The names that a stretch of text begins with: 「甲 乙 通讯员 丙」, 「甲台北21日電」, 「甲/文」, 「甲，某大学教授」.
 * Empty where it credits a picture or begins with anything else.
 */
export function namesIn(text: string | undefined, isName: (text: string) => boolean): string[] {
  if (!text || PICTURE.test(text)) return [];
  const names: string[] = [];
  for (const word of splitNames(text.replace(ROLES(), ' '))) {
    const token = word.replace(/(?<=·.+)(?:报道|報道|報導)$/, ''); // 「买买提·艾力报道」
    const name = isName(token) ? token : beforePlace(token, isName);
    if (name === undefined && names.length === 0 && token.length > 2 && isOutlet(token)) continue;
    if (name === undefined) break;
    names.push(name);
    if (name !== token) break;
  }
  return unique(names);
}

/** `甲台北21日電`, `甲北京大学教授`, `甲综合报道`: the name is what stands before a known place or a closing word. */
function beforePlace(token: string, isName: (text: string) => boolean): string | undefined {
  for (const length of [3, 2, 4]) {
    const name = token.slice(0, length);
    const rest = token.slice(length);
    if (!isName(name)) continue;
    if (DATELINE_PLACES.some((place) => rest.startsWith(place)) || CLOSING_WORD.test(rest)) return name;
  }
  // 「甲馬德里12日專電」: names in such datelines have three characters, whatever the place is called.
  const name = token.slice(0, 3);
  if (isName(name) && PLACE_AND_WIRE().test(token.slice(3))) return name;
  return undefined;
}
const CLOSING_WORD =
  /^(?:综合|报道|報道|報導|\d{1,2}月\d{1,2}日|[\d一二三四五六七八九十]+日[电電訊讯]|[电電]|系|为|是|文|整理|[辑摘]自)/;
const PLACE_AND_WIRE = lazily(`^[\\u3400-\\u9fff]{2,5}${WIRED}`);

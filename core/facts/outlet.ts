import { simplified } from '../simplified';
import { AFTER_SOURCE, DOCUMENT_NUMBER, NO_SOURCE, NOISE, SAID_OR_DONE } from './data/outlet-words';
import { PROVINCES } from './data/places';
import { YEAR_AND_MONTH } from './data/time-shapes';
import { fold } from './fold';
import { isOutlet, isSurePersonName } from './names';
import { findTimes } from './times';

const LONGEST = 30;
/** An outlet's name that no label vouches for is this short. */
const LONGEST_UNLABELLED = 20;
const EPOCH = new Date(0);
const FROM_DATE = new RegExp(`\\s*${YEAR_AND_MONTH}.*$`);

/** An outlet's name as a label gives it: without quotes, buttons, reporters and notes around it; undefined if it names nobody. */
export function outletOf(raw: string): string | undefined {
  const value = withoutPerson(
    raw
      .replace(/\t/g, ' ')
      .replace(/^(?:来源|來源|稿源|信息来源)\s*[:：]\s*/, '')
      .replace(AFTER_SOURCE, '')
      .replace(FROM_DATE, '')
      .replace(/^[@＠]\s*/, '')
      .replace(/\s+\S*[!！?？].*$/, '') // a notice behind it calls or asks
      .replace(/^[《〈“"'「【[(（]\s*([^《》〈〉“”"'「」【】()（）]+)\s*[》〉”"'」】\])）]$/, '$1')
      .replace(
        /^[\s:：|丨｜·,，（(【[〔]+(?![^（(【[]*[）)】\]〕])|^[\s:：|丨｜·,，]+|[\s|丨｜·,，。;；:：\]】(（[/／@—–-]+$/g,
        '',
      )
      .trim(),
  );
  const plain = fold(value);
  if (!hasLetters(value) || value.length > LONGEST || namesNobody(value)) return undefined;
  if (/[$￥%]|\d:\d\d|^[A-Za-z]{1,2}$/.test(value) || DOCUMENT_NUMBER.test(plain)) return undefined;
  return findTimes(plain, EPOCH).length > 0 ? undefined : value;
}

/** What a source line says when it names none. */
export const namesNobody = (name: string): boolean => NO_SOURCE.test(simplified(name));

/** Two at least. Han and ASCII are told first: patterns of Unicode's classes take milliseconds to compile. */
const hasLetters = (text: string): boolean =>
  /[a-zA-Z\u3400-\u9fff].*[a-zA-Z\u3400-\u9fff]/.test(text) || /\p{L}.*\p{L}/u.test(text);

/** 「某华社/王小明」, 「某华社 王小明」, 「王小明 | 某华社」: the outlet alone. */
function withoutPerson(value: string): string {
  const [, first = '', last = ''] = /^(.+?)[\s/／|丨｜@—–-]+(.+)$/.exec(value) ?? [];
  if (isOutlet(first) && isSurePersonName(last)) return first;
  return isOutlet(last) && isSurePersonName(first) ? last : value;
}

/**
 * What stands in a bar without a label, as a name that can be an outlet's or an account's; undefined for a button, a
 * counter, a number, a place, or words that say something. Whether it is one, its place or its element must tell.
 */
export function nameLike(text: string): string | undefined {
  const value = outletOf(text);
  if (value === undefined || value.length > LONGEST_UNLABELLED) return undefined;
  const plain = fold(value);
  if (PROVINCES.has(value) || NOISE.test(plain) || SAID_OR_DONE.test(plain)) return undefined;
  if (/[\u3400-\u9fff]\s|\s[\u3400-\u9fff]/.test(plain) && !plain.split(/\s+/).every(isOutlet)) return undefined;
  if (/[。!?,:]|记者|記者|https?:|www\.|^[\w.-]+\.(?:com|cn|net|org)/i.test(plain)) return undefined;
  return /[\u3400-\u9fff]/.test(value) || /\p{Script=Han}/u.test(value) || isTitleCase(value) ? value : undefined;
}

/** Names of other scripts have capitals, or none of their letters do: 「Open account and」 says something. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(?:of|the|and|for|de|la|du)$/.test(word));
  const last = text.split(/\s+/).at(-1) ?? '';
  return (
    !/^(?:of|the|and|for|to|in|on)$/.test(last) &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word) || !/\s/.test(text))
  );
}

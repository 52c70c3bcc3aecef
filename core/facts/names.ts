import { simplified } from '../simplified';
import { NOT_A_NAME, OUTLET_END, OUTLET_INSIDE, OUTLET_NAMES } from './data/name-words';
import { DATELINE_PLACES } from './data/places';
import { AMBIGUOUS_SURNAMES, COMPOUND_SURNAMES, LISTED_SURNAMES, SURNAMES } from './data/surnames';

const PLACES = new Set(DATELINE_PLACES);
const HAN = /^[\u3400-\u9fff]+$/;
const FOREIGN = /^[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,8}){1,3}$/;
const PARTICLE = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn) )*';
const LATIN = new RegExp(`^\\p{Lu}[\\p{L}'’.-]*(?: ${PARTICLE}\\p{Lu}[\\p{L}'’.-]*){1,3}$`, 'u');
/** Where all capitals of Unicode are, and more: patterns of its classes take milliseconds to compile, and most pages need none. */
const MAY_BE_CAPITAL = /[A-Z\u00c0-\u2dff\ua640-\uabff\ud800-\udfff\uff21-\uff3a]/;
const isLatinName = (text: string): boolean => MAY_BE_CAPITAL.test(text.charAt(0)) && LATIN.test(text);

/** A family's name of one character, in either script. */
export const isSurname = (char: string): boolean => SURNAMES.includes(simplified(char));
const hasCompoundSurname = (text: string): boolean => COMPOUND_SURNAMES.includes(simplified(text.slice(0, 2)));

/** Does it name an outlet, an office or a brand rather than a person? */
export function isOutlet(text: string): boolean {
  const plain = simplified(text);
  return OUTLET_END.test(plain) || OUTLET_INSIDE.test(plain) || OUTLET_NAMES.has(plain);
}

/** A full Chinese name (family name known), a transcribed foreign one, or a Latin one of two words or more. */
export function isPersonName(text: string): boolean {
  if (PLACES.has(text)) return false;
  if (FOREIGN.test(text)) return !OUTLET_INSIDE.test(simplified(text));
  if (isLatinName(text)) return !isOutlet(text);
  if (NOT_A_NAME.test(text)) return false;
  if (!HAN.test(text) || text.length < 2 || text.length > 4) return false;
  if (text.length > 2 && OUTLET_END.test(simplified(text))) return false;
  if (hasCompoundSurname(text)) return text.length > 2;
  if (text.length > 3 || !isSurname(text.charAt(0)))
    return text.length === 4 && isSurname(text.charAt(0)) && isSurname(text.charAt(1));
  return !OUTLET_NAMES.has(text);
}

/** The same with families' names that are mostly other words left out: for places where no label vouches. */
export const isSurePersonName = (text: string): boolean =>
  isPersonName(text) &&
  !AMBIGUOUS_SURNAMES.includes(simplified(text.charAt(0))) &&
  (!HAN.test(text) || text.length < 4 || hasCompoundSurname(text));

/** A name of a family whose character is mostly another word: it counts in a list of names, behind one that is sure. */
export const isListedName = (text: string): boolean =>
  HAN.test(text) && text.length === 3 && LISTED_SURNAMES.includes(text.charAt(0)) && !isOutlet(text);

/** What a label may call an author: a pen name too, never an outlet, an address or a number. */
export function isPenName(text: string): boolean {
  if (isPersonName(text)) return true;
  if (NOT_A_NAME.test(text) || isOutlet(text) || /^\d|[@:;!?。]|\d{3}/.test(text)) return false;
  if (HAN.test(text)) return text.length >= 2 && text.length <= 6;
  return /^[\p{L}][\p{L}\p{N}_.' -]{1,24}$/u.test(text);
}

/** Words, but a Latin name of several is one: 「Qiu Lanting」. */
const WORDS = /\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}(?=$|\s)|\S+/gu;

/**
 * Cuts a list of names at white space and separators; `方 敏` (a name spaced out to three characters' width) is one.
 * @param text folded
 */
export function splitNames(text: string): string[] {
  const tokens = text
    .split(/[,、;/&|\t]+|\s+and\s+|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff]{2,3}(?:$|[\s,、]))/)
    .flatMap((part) => {
      if (!MAY_BE_CAPITAL.test(part)) return part.match(/\S+/g) ?? [];
      return isLatinName(part.trim()) ? [part.trim()] : (part.match(WORDS) ?? []);
    });
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1] ?? '';
    if (isSpacedOut(token, next)) {
      names.push(token + next);
      i++;
    } else names.push(token);
  }
  return names;
}

/** 「方 敏」, 「林 妤柔」 */
const isSpacedOut = (token: string, next: string): boolean =>
  token.length === 1 &&
  HAN.test(token) &&
  HAN.test(next) &&
  (next.length === 1 || (next.length === 2 && isSurname(token)));

export const unique = (names: readonly string[]): string[] => [...new Set(names)];

/**
 * Where a headline may break. Chinese is written without spaces, so that a browser breaks it anywhere: after an opening
 * quote, in the middle of a name. A headline is taken apart into phrases (at spaces and closing punctuation), each of
 * which stays on one line where it fits, and phrases into words, between which a longer one may break.
 */

/** Particles lean on the word before them; other single characters, surnames above all, on both sides. */
const PARTICLES = new Set('的了着过地得等们吗呢吧過們著嗎');
/** Marks that a line must not end with, and marks that close a phrase. */
const OPENS = /[\p{Ps}\p{Pi}]$/u;
const CLOSES = /[\p{Pe}\p{Pf}，。、；：！？…—｜|,;:!?]$/u;
/** A dot between the parts of a foreign name, a dash between figures. */
const JOINS = /[·‧・]$|\d[-–~～]$/u;
const JOINED_ON = /^[·‧・]/u;
const HAN = /\p{Script=Han}/u;
/** A word of joined single characters is no longer than this, so that a narrow line can still break. */
const JOINED = 6;
/** A phrase this short stays with its neighbour: 「突发：」 alone on a line is no line. */
const SHORT = 5;

const single = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** Words of a phrase, punctuation with the word it belongs to. Joined they are the text again. */
function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last !== undefined && clings(last, segment, isWordLike === true)) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

function clings(last: string, next: string, isWord: boolean): boolean {
  if (OPENS.test(last) || JOINS.test(last)) return true;
  if (!isWord) return !OPENS.test(next);
  if (PARTICLES.has(next)) return true;
  if (last.length + next.length > JOINED) return false;
  if (/\d$/u.test(last)) return HAN.test(next); // 18張, 2月
  return (single(next) || (single(last) && !PARTICLES.has(last))) && HAN.test(last);
}

/**
 * Phrases of a headline, each a list of words; all of them joined are the text. Text of a script with spaces is one
 * phrase with one word: browsers know how to break it.
 */
export function headlinePhrases(text: string, lang: string): string[][] {
  if (!HAN.test(text)) return [[text]];
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    if (last === undefined || startsPhrase(last, segment)) phrases.push(segment);
    else phrases[phrases.length - 1] = last + segment;
  }
  return phrases.map((phrase) => wordsOf(phrase, segmenter));
}

const lengthOf = (phrase: string): number => phrase.trim().length;

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** A space parts the halves of a headline, whatever their length; beside Latin words it only sets them off. */
function startsPhrase(last: string, next: string): boolean {
  if (/^\s+$/u.test(next)) return false;
  if (JOINS.test(last) || JOINED_ON.test(next)) return false;
  if (/\s$/u.test(last)) {
    const before = last.trimEnd().slice(-1);
    return !LATIN.test(before) && (!LATIN.test(next) || CLOSES.test(before));
  }
  return CLOSES.test(last) && !CLOSES.test(next) && lengthOf(last) >= SHORT;
}

import type { Story } from '../core/types';
import type { Messages } from './messages';

/** Silent reading of Chinese news, characters a minute; of English, words a minute (Brysbaert 2019). */
const CJK_A_MINUTE = 400;
const WORDS_A_MINUTE = 240;

export function readingMinutes({ cjk, words }: Story['length']): number {
  return Math.max(1, Math.round(cjk / CJK_A_MINUTE + words / WORDS_A_MINUTE));
}

/** `1,862 字` or `640 words`, by the script that most of the text is in. */
export function lengthText({ cjk, words, chars }: Story['length'], { t, number }: Messages): string {
  return cjk >= words ? t('length_cjk', number(chars)) : t('length_words', number(words));
}

export function lengthAndTime(length: Story['length'], messages: Messages): string {
  return `${lengthText(length, messages)} · ${messages.t('minutes', messages.number(readingMinutes(length)))}`;
}

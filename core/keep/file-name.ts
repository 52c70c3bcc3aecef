import { NARROW, RESERVED, WIDE } from './data/file-names';

/** So long is a name at most, ending included, in UTF-8: encrypted folders of Linux and NAS boxes (eCryptfs) take no more than 143 bytes. */
export const MOST_NAME_BYTES = 140;

const HAN = /\p{Script=Han}/u;
/** Signs that are not seen, or turn what is seen around; halves of characters; characters that no font has. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Dots and spaces at the ends: hidden files on one system, cut off without a word on another. */
const ENDS = /^[.\s]+|[.\s]+$/gu;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As much of a text as fits, whole characters as the reader sees them. */
function cut(text: string, most: number): string {
  let kept = '';
  let left = most;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= bytesOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}

/** The name of a device gets a line behind it. */
function unreserved(name: string): string {
  const [stem = '', ...rest] = name.split('.');
  return RESERVED.test(stem) ? [`${stem.trim()}_`, ...rest].join('.') : name;
}

/**
 * A text as a file's name that Windows, macOS, Linux, Android and what syncs between them all take.
 * @param extension without the dot
 * @param fallback where nothing is left of the text
 */
export function safeFileName(text: string, extension: string, fallback = 'article'): string {
  const signs = HAN.test(text) ? WIDE : NARROW;
  const seen = text
    .normalize('NFC')
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(UNSEEN, '');
  const plain = (HAN.test(text) ? seen : seen.replace(/\s*:\s+/g, ' - '))
    .replace(FORBIDDEN, (sign) => signs[sign] ?? '')
    .replace(/\s+/g, ' ');
  const ending = extension ? `.${extension}` : '';
  const room = MOST_NAME_BYTES - bytesOf(ending) - 1; // one for the line behind a device's name
  const short = cut(plain.replace(ENDS, ''), room).replace(ENDS, '');
  return `${unreserved(short || fallback)}${ending}`;
}

/** Names that differ, also for systems that tell no capitals apart: a number goes to those that come again. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/su.exec(name) ?? [];
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const number = ` (${count})`;
      free = `${cut(stem, MOST_NAME_BYTES - bytesOf(number + ending))}${number}${ending}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

import { OF_GROUPS, PARTICLES, SUFFIXES } from './data/names';
import type { Name } from './types';

const LATIN_NAME = /^[\p{Script=Latin}\p{M}.'’-]+(?:\s+[\p{Script=Latin}\p{M}.'’-]+)+$/u;

/**
 * A name as a byline has it, its family name told apart where that is sure: of two or more Latin words, which no group's
 * name is made of. Names in other scripts, and single words, stay as they are.
 */
export function parseName(text: string): Name {
  const plain = text.trim().replace(/\s+/g, ' ');
  const [, family, given] = /^([^,]+), ?([^,]+)$/.exec(plain) ?? [];
  if (family && given && LATIN_NAME.test(`${given} ${family}`) && !OF_GROUPS.test(plain)) return { family, given };
  if (!LATIN_NAME.test(plain) || OF_GROUPS.test(plain)) return { literal: plain };
  const words = plain.split(' ');
  const suffix = words.length > 2 && SUFFIXES.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && PARTICLES.test(words[from - 1] ?? '')) from--;
  const name = { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
  return suffix ? { ...name, suffix } : name;
}

/** First letters of given names; parts that a hyphen joins keep it. @param dot what stands behind a letter @param space between them */
export const initials = (given: string, dot: string, space: string): string =>
  given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}${dot}`)
        .join('-'),
    )
    .join(space);

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

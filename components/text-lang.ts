import type { Story } from '../core/types';
import { SIMPLIFIED, TRADITIONAL } from './script-characters';

/** `zh-cmn-Hans`: a language named twice, as old tags may (RFC 5646, extlang); ECMA-402 knows no such tag. */
const EXTLANG = /^([a-z]{2,3})-[a-z]{3}(?=-|$)/i;
const WRITTEN_IN_HAN = /^(?:zh|ja|ko|yue|wuu|nan|hak|lzh)(?:-|$)/i;
/** Enough to tell the script by. */
const SAMPLE = 2000;

/** What a page calls its language, if it is a tag that browsers know: an unknown one makes every Intl object throw. */
function known(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.replace(EXTLANG, '$1'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The language to set a story in: the page's own word, made exact for Chinese, whose punctuation and glyphs differ
 * by script. Portals' templates often say English of Chinese text; the text is believed. Undefined where nothing tells.
 */
export function textLang({ metadata, content, length }: Story): string | undefined {
  const said = known(metadata.lang?.value);
  const believed = said && (WRITTEN_IN_HAN.test(said) || length.cjk <= length.words);
  const lang = believed ? said : undefined;
  const chinese = lang ? /^zh(?:-|$)/i.test(lang) : length.cjk > length.words;
  if (!chinese || (lang && /hant|hans|tw|hk|mo|cn|sg/i.test(lang) && !/^zh-cn$/i.test(lang))) return lang;
  return isTraditional(content) ? 'zh-Hant' : 'zh-Hans';
}

function isTraditional(html: string): boolean {
  let score = 0;
  for (const character of html.slice(0, SAMPLE)) {
    if (TRADITIONAL.has(character)) score++;
    else if (SIMPLIFIED.has(character)) score--;
  }
  return score > 0;
}

import type { Story } from '../core/types';
import { SIMPLIFIED, TRADITIONAL } from './script-characters';

const BCP47 = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const WRITTEN_IN_HAN = /^(?:zh|ja|ko|yue|wuu|nan|hak|lzh)(?:-|$)/i;
/** Enough to tell the script by. */
const SAMPLE = 2000;

/**
 * The language to set a story in: the page's own word, made exact for Chinese, whose punctuation and glyphs differ
 * by script. Portals' templates often say English of Chinese text; the text is believed. Undefined where nothing tells.
 */
export function textLang({ metadata, content, length }: Story): string | undefined {
  const said = metadata.lang?.value;
  const believed = said && BCP47.test(said) && (WRITTEN_IN_HAN.test(said) || length.cjk <= length.words);
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

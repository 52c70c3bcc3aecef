import type { ParseSafe } from '../core/compose';
import { convertArticle, type Script } from '../core/convert/convert-article';
import type { Found } from '../core/types';

/** OpenCC's tables, a megabyte of them, are loaded only when a reader asks for other characters. */
async function converterTo(to: Script): Promise<(text: string) => string> {
  if (to === 'hans') {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 'tw', to: 'cn' });
  }
  const { Converter } = await import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: to === 'hant-hk' ? 'hk' : 'tw' });
}

/** Converts articles to other characters. */
export const convertScript =
  (parse: ParseSafe) =>
  async (found: Found, to: Script): Promise<Found> =>
    convertArticle(found, to, await converterTo(to), parse);

import { EXPAND } from '../complete/data/patterns';
import { toRegExp } from '../pattern';
import type { Result } from '../types';

const expand = toRegExp(EXPAND);

/**
 * Buttons that open the rest of the text. They are no part of an article, and in a page that stays itself they go where
 * all of the text is there; where the page has yet to load it, they are the only way to it, and stay.
 */
export const opensRest = (text: string): boolean => expand.test(text.normalize('NFKC').replace(/\s+/g, ''));

/** Whether all of the article is on the page, were it folded by style. */
export const holdsAll = (result: Result): boolean =>
  result.ok && !result.article.incomplete.some(({ kind }) => kind === 'collapsed');

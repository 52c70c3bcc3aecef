import { EXPAND } from '../complete/data/patterns';
import { toRegExp } from '../pattern';
import type { LiveRemoval } from './live-targets';

const expand = toRegExp(EXPAND);

/**
 * Buttons that open the rest of the text are no part of an article, but in a page that stays itself they are the only
 * way to what it has folded away: tidying leaves them be. (Once open, the page hides them itself.)
 */
export const mayHide = ({ text }: LiveRemoval): boolean => !opensRest(text);

/** Whether a text is that of such a button. */
export const opensRest = (text: string): boolean => expand.test(text.normalize('NFKC').replace(/\s+/g, ''));

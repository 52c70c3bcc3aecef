import type { ParseSafe } from '../core/compose';
import type { Preferences } from '../core/types/settings';
import { keepArticle } from './keep-article';
import { askAgain } from './learn-article';
import { marking } from './marks-store';
import { takeOutOf } from './take-out';
import { usualFormat } from './usual-format';

/** What the reader has settled, and what a reader tab can do with its article. @param tab where it was read */
export const readerTools = (parse: ParseSafe, look: Preferences, tab: number | undefined) => ({
  look,
  format: usualFormat(look),
  keeping: keepArticle(parse, look, true),
  correct: takeOutOf(async () => tab),
  again: askAgain(parse),
  marking,
});

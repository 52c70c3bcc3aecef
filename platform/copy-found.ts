import type { ParseSafe } from '../core/compose';
import type { Found } from '../core/types';
import { copyPieces } from './copy-pieces';
import { readPreferences } from './settings/preferences';
import { usualFormat } from './usual-format';

/** Copies a whole article in the format that the reader chose, for what stands in a page. */
export function copyFound(parse: ParseSafe): (found: Found) => Promise<number> {
  const copy = copyPieces(parse);
  // Asked for ahead: by the click there is nothing left to wait for.
  const chosen = readPreferences().then(usualFormat);
  return async ({ article }) => {
    const pieces = article.stories.map((story) => ({ story, restored: [] }));
    return copy(pieces, await chosen, article.url);
  };
}

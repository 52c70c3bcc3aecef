import { createContext } from 'preact';
import type { PickScope, SavedWhere } from '../../core/types/picking';

/** Saves what the reader takes out, for the page or its site. Undefined where that cannot be done: the page is gone. */
export type Correct = (asked: {
  readonly url: string;
  readonly text: string;
  readonly scope: PickScope;
}) => Promise<{ readonly where: SavedWhere | 'words'; readonly undo: () => Promise<void> } | undefined>;

/** Absent where nothing is taken out by hand: over a page. */
export const CorrectingContext = createContext<Correct | undefined>(undefined);

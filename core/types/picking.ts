/** Picking by hand over a page: what the panel shows. */

/** What the reader says of the element that is pointed at. */
export const PICK_MODES = ['article', 'strip', 'title', 'byline', 'publishedTime'] as const;
export type PickMode = (typeof PICK_MODES)[number];

/** Where a correction holds. */
export type PickScope = 'site' | 'page';

/** Where it was saved: `tab` in a private window, `local` where the browser syncs no more, `line` on other pages by its words alone. */
export const SAVED_WHERE = ['site', 'page', 'tab', 'local', 'line'] as const;
export type SavedWhere = (typeof SAVED_WHERE)[number];

/** What the engine makes of the page with the corrections so far. */
export interface PickResult {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  /** Characters of the text; 0 where there is no article. */
  readonly chars: number;
  readonly removed: number;
}

/** Something to be said of the last step. */
export type PickNote = 'outside' | 'unnamed' | 'put-back' | 'alike' | 'nothing-here' | 'failed';

export interface PickView {
  readonly mode: PickMode;
  /** The start of what is pointed at. */
  readonly pointed: string;
  readonly result: PickResult;
  /** How many corrections wait to be saved. */
  readonly drafts: number;
  readonly note: PickNote | undefined;
  /** Once it was. */
  readonly saved: SavedWhere | undefined;
  /** In a private window, where nothing is kept. */
  readonly isPrivate: boolean;
  readonly host: string;
}

import type { Found, RuleSet } from '../../core/types';
import type { Engine } from '../engine';
import type { PageState } from '../messages';
import type { KeptPlace } from './bar-place';
import type { PageSettings } from './page-settings';
import type { TidyLabels, TidyView } from './tidy-view';

/** A reader laid over the page. */
export interface OpenReader {
  readonly close: () => void;
  /** Looks at the page as if the reader were not there. */
  readonly behind: <T>(look: () => T) => T;
  /** Whether it is still where it was put; a page may take it away. */
  readonly stands: () => boolean;
}

/** What the controller is given besides the page. */
export interface AutoParts {
  readonly engine: Engine;
  readonly rules: RuleSet;
  readonly load: () => Promise<PageSettings>;
  /** Calls back when the settings may have changed, and when our texts are of another language. */
  readonly onSettings: (changed: () => void, otherTexts: () => void) => void;
  readonly report: (state: PageState) => void;
  /** Shows the article alone, over the page. */
  readonly openReader: (found: Found, close: () => void) => OpenReader;
  readonly skipPage: (skip: boolean) => Promise<void>;
  /** Asks the reader, in a page of the extension's own, whether the site is to be paused. */
  readonly askPause: () => Promise<void>;
  /** Lays the picker over the page. */
  readonly pick: () => Promise<void>;
  /** False once the extension was updated, switched off or taken away under an open page. */
  readonly alive: () => boolean;
  /** Asked anew each time: the reader may choose another language. */
  readonly labels: () => TidyLabels;
  readonly place: KeptPlace;
  /** Copies an article as the reader likes it. @returns from the click itself: its characters. @throws where the browser refuses */
  readonly copy: (found: Found) => Promise<number>;
}

/** The way an article is shown clean. */
export type View = TidyView | (OpenReader & { readonly mode: 'reader'; readonly removed: number });

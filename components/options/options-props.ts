import type { ComponentChildren } from 'preact';
import type {
  ListedSite,
  ListingOutcome,
  Preferences,
  RefusalReason,
  Settings,
  Shortcut,
  SiteAnswer,
} from '../../core/types/settings';
import type { SiteEntry } from './site-row';

export interface OptionsProps {
  readonly preferences: Preferences;
  /** Whether the icon lights up, which takes a permission besides the preference. */
  readonly lit: boolean;
  readonly sites: readonly SiteEntry[];
  /** The entry that the reader is asked to pause, if a page's button asked for it. */
  readonly pauseAsked?: ListedSite | undefined;
  /** Addresses that the reader wants as they are, newest last. */
  readonly skippedPages: readonly string[];
  /** Preferences as they come with the extension. */
  readonly defaults: Preferences;
  readonly shortcuts: readonly Shortcut[];
  /** What each part of a typed or pasted list means. */
  readonly parseSites: (text: string) => readonly SiteAnswer[];
  readonly onPreferences: (preferences: Preferences) => Promise<void>;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onSite: (site: ListedSite) => Promise<void>;
  readonly onRemove: (pattern: string) => Promise<void>;
  /** Leaves a page as it came from now on, or no longer. */
  readonly onSkip: (page: string, skip: boolean) => Promise<void>;
  readonly onEditKeys: () => void;
  readonly onPaste: () => void;
  readonly onExport: () => void;
  readonly onImport: (
    file: File,
  ) => Promise<
    | { readonly ok: true; readonly settings: Settings }
    | { readonly ok: false; readonly reason: RefusalReason; readonly where?: string }
  >;
  /** The section of the reader's own rules. */
  readonly ownRules?: ComponentChildren;
  /** Undefined where the browser cannot light the icon up by itself. Gives false when the permission was refused. */
  readonly onLightUp: ((on: boolean) => Promise<boolean>) | undefined;
}

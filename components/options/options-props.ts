import type {
  ListedSite,
  ListingOutcome,
  Preferences,
  Publisher,
  RefusalReason,
  Settings,
  Shortcut,
} from '../../core/types/settings';
import type { SiteEntry } from './site-row';

export interface OptionsProps {
  readonly preferences: Preferences;
  /** Whether the icon lights up, which takes a permission besides the preference. */
  readonly lit: boolean;
  readonly sites: readonly SiteEntry[];
  /** The entry that the reader is asked to pause, if a page's button asked for it. */
  readonly pauseAsked?: ListedSite | undefined;
  readonly publishers: readonly Publisher[];
  readonly shortcuts: readonly Shortcut[];
  readonly parseHosts: (text: string) => { readonly patterns: readonly string[]; readonly refused: readonly string[] };
  readonly onPreferences: (preferences: Preferences) => Promise<void>;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onSite: (site: ListedSite) => Promise<void>;
  readonly onRemove: (pattern: string) => Promise<void>;
  readonly onEditKeys: () => void;
  readonly onPaste: () => void;
  readonly onExport: () => void;
  readonly onImport: (
    file: File,
  ) => Promise<
    | { readonly ok: true; readonly settings: Settings }
    | { readonly ok: false; readonly reason: RefusalReason; readonly where?: string }
  >;
  /** Undefined where the browser cannot light the icon up by itself. Gives false when the permission was refused. */
  readonly onLightUp: ((on: boolean) => Promise<boolean>) | undefined;
}

import { useState } from 'preact/hooks';
import type {
  ListedSite,
  ListingOutcome,
  Preferences,
  Publisher,
  RefusalReason,
  Settings,
  Shortcut,
} from '../../core/types/settings';
import { BrandBar } from '../brand-bar';
import { useMessages } from '../messages';
import { DataSection } from './data-section';
import { KeysSection } from './keys-section';
import { LookSection } from './look-section';
import type { SiteEntry } from './site-row';
import { SiteSection } from './site-section';

export interface OptionsProps {
  readonly preferences: Preferences;
  readonly sites: readonly SiteEntry[];
  readonly publishers: readonly Publisher[];
  readonly shortcuts: readonly Shortcut[];
  readonly parseHosts: (text: string) => { readonly patterns: readonly string[]; readonly refused: readonly string[] };
  readonly onPreferences: (preferences: Preferences) => Promise<void>;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onSite: (site: ListedSite) => Promise<void>;
  readonly onRemove: (pattern: string) => Promise<void>;
  readonly onEditKeys: () => void;
  readonly onExport: () => void;
  readonly onImport: (
    file: File,
  ) => Promise<
    | { readonly ok: true; readonly settings: Settings }
    | { readonly ok: false; readonly reason: RefusalReason; readonly where?: string }
  >;
  readonly onLightUp: ((on: boolean) => Promise<boolean>) | undefined;
}

/** What the last change was and how to take it back. */
interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** All settings on one page. Every change is saved at once, and can be undone. */
export function OptionsApp(props: OptionsProps) {
  const { preferences, sites } = props;
  const { t, number } = useMessages();
  const [toast, setToast] = useState<Toast>();
  const saved = (undo: () => void): Toast => ({
    text: t('saved'),
    undo: () => {
      undo();
      setToast({ text: t('undone') });
    },
  });
  const report = (work: Promise<Toast>) => void work.then(setToast, () => setToast({ text: t('save_failed') }));

  const change = (next: Preferences) =>
    report(
      props
        .onPreferences(next)
        .then(() => saved(() => report(props.onPreferences(preferences).then(() => ({ text: t('undone') }))))),
    );
  const list = (patterns: readonly string[]) =>
    report(props.onList(patterns).then((outcome) => ({ text: t(`listing_${outcome}`, number(patterns.length)) })));
  const site = (entry: ListedSite) => {
    const { granted: _, ...before } = sites.find((one) => one.pattern === entry.pattern) ?? { ...entry, granted: true };
    report(props.onSite(entry).then(() => saved(() => void props.onSite(before))));
  };
  const remove = (pattern: string) =>
    report(props.onRemove(pattern).then(() => ({ text: t('site_removed', pattern), undo: () => list([pattern]) })));
  const load = (file: File) =>
    report(
      props.onImport(file).then((read) => ({
        text: read.ok
          ? t('import_done', number(read.settings.sites.length))
          : t(`import_${read.reason.replace('-', '_') as 'not_json'}`, read.where ?? ''), // as: the reasons' own keys; a test names them all
      })),
    );
  const lightUp = props.onLightUp;
  return (
    <div class="options">
      <BrandBar place={[t('options_title')]} />
      <main>
        <h1>{t('options_title')}</h1>
        <SiteSection
          sites={sites}
          publishers={props.publishers}
          parseHosts={props.parseHosts}
          onList={list}
          onChange={site}
          onRemove={remove}
        />
        <LookSection
          preferences={preferences}
          onChange={change}
          onLightUp={
            lightUp &&
            ((on) => report(lightUp(on).then((done) => ({ text: t(done ? 'saved' : 'listing_refused', 1) }))))
          }
        />
        <KeysSection shortcuts={props.shortcuts} onEdit={props.onEditKeys} />
        <DataSection onExport={props.onExport} onImport={load} />
      </main>
      <div class="toast" role="status" data-part="status">
        {toast?.text}
        {toast?.undo && (
          <button type="button" class="link-button" onClick={toast.undo}>
            {t('undo')}
          </button>
        )}
      </div>
    </div>
  );
}

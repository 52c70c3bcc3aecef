import { useState } from 'preact/hooks';
import type { ListedSite, Preferences } from '../../core/types/settings';
import { listingSaid } from '../listing-said';
import { type Messages, useMessages } from '../messages';
import type { OptionsProps } from './options-props';
import type { SiteEntry } from './site-row';
import { useAhead } from './use-ahead';

/** What the last change was and how to take it back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** Saves every change at once, says so, and knows how to undo it. */
export function useSaving(props: OptionsProps) {
  const messages = useMessages();
  const { t } = messages;
  const [toast, setToast] = useState<Toast>();
  const ahead = useAhead(props.preferences);
  const report = (work: Promise<Toast>) => void work.then(setToast, () => setToast({ text: t('save_failed') }));
  const saved = (done: Promise<unknown>, undo: () => Promise<unknown>) =>
    report(done.then(() => ({ text: t('saved'), undo: () => report(undo().then(() => ({ text: t('undone') }))) })));

  const list = (patterns: readonly string[], name?: string) => {
    const called = name ?? (patterns.length === 1 ? patterns[0] : undefined);
    const outcome = props.onList(patterns);
    report(outcome.then((done) => ({ text: listingSaid(messages, done, called, patterns.length) })));
    return outcome;
  };
  const lightUp = (on: boolean, set: (on: boolean) => Promise<boolean>) =>
    report(
      set(on).then((done) =>
        done ? { text: t('saved'), undo: () => lightUp(!on, set) } : { text: t('listing_refused') },
      ),
    );
  return {
    toast,
    list,
    shown: ahead.shown,
    preferences: (change: Partial<Preferences>) => {
      const before = ahead.now();
      const save = (next: Preferences) => {
        ahead.set(next);
        return props.onPreferences(next);
      };
      saved(save({ ...before, ...change }), () => save(before));
    },
    site: (entry: ListedSite) => {
      const { granted: _, ...before } = entryOf(props, entry.pattern) ?? { ...entry, granted: true };
      saved(props.onSite(entry), () => props.onSite(before));
    },
    remove: (pattern: string) => {
      const before = entryOf(props, pattern) ?? { pattern, granted: true };
      report(
        props
          .onRemove(pattern)
          .then(() => ({ text: t('site_removed', pattern), undo: () => report(relist(props, before, t)) })),
      );
    },
    unskip: (page: string) => saved(props.onSkip(page, false), () => props.onSkip(page, true)),
    load: loader(props, messages, setToast),
    lightUp,
  };
}

/** Takes a settings file. @returns a function that gives why the file was not taken, to be told beside its button */
const loader =
  ({ onImport }: OptionsProps, { t, number }: Messages, say: (toast: Toast) => void) =>
  async (file: File): Promise<string | undefined> => {
    const read = await onImport(file).catch(() => undefined);
    if (!read) return t('save_failed');
    if (!read.ok) return t(refusalKey[read.reason], read.where ?? '');
    say({ text: t('import_done', number(read.settings.sites.length)) });
    return undefined;
  };

const entryOf = ({ sites }: OptionsProps, pattern: string): SiteEntry | undefined =>
  sites.find((one) => one.pattern === pattern);

/** Lists a removed site as it was. Its permission went with it, so that the browser is asked first. */
async function relist(props: OptionsProps, site: SiteEntry, t: Messages['t']): Promise<Toast> {
  const { granted, ...entry } = site;
  const outcome = granted ? await props.onList([entry.pattern]) : 'listed';
  if (outcome !== 'listed') return { text: t(`listing_${outcome}`) };
  await props.onSite(entry);
  return { text: t('undone') };
}

const refusalKey = {
  'not-json': 'import_not_json',
  foreign: 'import_foreign',
  newer: 'import_newer',
  damaged: 'import_damaged',
} as const;

import { useState } from 'preact/hooks';
import type { ListedSite, Preferences } from '../../core/types/settings';
import { useMessages } from '../messages';
import type { OptionsProps } from './options-props';

/** What the last change was and how to take it back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

/** Saves every change at once, says so, and knows how to undo it. */
export function useSaving(props: OptionsProps) {
  const { t, number } = useMessages();
  const [toast, setToast] = useState<Toast>();
  const report = (work: Promise<Toast>) => void work.then(setToast, () => setToast({ text: t('save_failed') }));
  const saved = (done: Promise<unknown>, undo: () => Promise<unknown>) =>
    report(done.then(() => ({ text: t('saved'), undo: () => report(undo().then(() => ({ text: t('undone') }))) })));

  const list = (patterns: readonly string[]) =>
    report(props.onList(patterns).then((outcome) => ({ text: t(`listing_${outcome}`, number(patterns.length)) })));
  return {
    toast,
    list,
    preferences: (next: Preferences) => saved(props.onPreferences(next), () => props.onPreferences(props.preferences)),
    site: (entry: ListedSite) => {
      const { granted: _, ...before } = props.sites.find((one) => one.pattern === entry.pattern) ?? {
        ...entry,
        granted: true,
      };
      saved(props.onSite(entry), () => props.onSite(before));
    },
    remove: (pattern: string) =>
      report(props.onRemove(pattern).then(() => ({ text: t('site_removed', pattern), undo: () => list([pattern]) }))),
    load: (file: File) =>
      report(
        props.onImport(file).then((read) => ({
          text: read.ok
            ? t('import_done', number(read.settings.sites.length))
            : t(refusalKey[read.reason], read.where ?? ''),
        })),
      ),
    lightUp: (on: boolean, set: (on: boolean) => Promise<boolean>) =>
      report(set(on).then((done) => ({ text: t(done ? 'saved' : 'listing_refused', 1) }))),
  };
}

const refusalKey = {
  'not-json': 'import_not_json',
  foreign: 'import_foreign',
  newer: 'import_newer',
  damaged: 'import_damaged',
} as const;

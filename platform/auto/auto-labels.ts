import { codeMessage, t } from '../ui-messages';
import type { BarLabels } from './tidy-bar';
import type { TidyLabels } from './tidy-view';

/** Texts of what we put into a page, in the reader's language. */
export const autoLabels = (): TidyLabels => ({
  bar: barLabels(),
  said: (what) => codeMessage('said', what),
  copied: (chars) => (chars === undefined ? t('copy_failed') : t('copied', chars)),
  folds: {
    kind: (kind) => codeMessage('kind', kind),
    open: (what) => t('fold_open', what),
    close: (what) => t('fold_close', what),
  },
});

const barLabels = (): BarLabels => ({
  bar: t('bar_label'),
  more: t('bar_more'),
  grip: t('bar_grip'),
  count: (removed) => t('bar_count', removed),
  list: {
    title: t('bar_list'),
    none: t('bar_list_none'),
    putBack: t('bar_put_back'),
    takeAgain: t('bar_take_again'),
  },
  actions: [
    { id: 'copy', label: t('bar_copy') },
    { id: 'reader', label: t('bar_reader') },
    { id: 'original', label: t('bar_original') },
    { id: 'clean', label: t('tidy_once') },
    { id: 'pick', label: t('pick_open') },
    { id: 'not-page', label: t('bar_not_page') },
    { id: 'not-site', label: t('bar_not_site') },
  ],
});

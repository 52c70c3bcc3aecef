import { codeMessage, t } from '../ui-messages';
import type { TidyLabels } from './tidy-view';

/** Texts of what we put into a page, in the reader's language. */
export const autoLabels = (): TidyLabels => ({
  bar: t('bar_label'),
  more: t('bar_more'),
  actions: [
    { id: 'original', label: t('bar_original') },
    { id: 'not-page', label: t('bar_not_page') },
    { id: 'not-site', label: t('bar_not_site') },
  ],
  said: (what) => codeMessage('said', what),
  folds: {
    kind: (kind) => codeMessage('kind', kind),
    open: (what) => t('fold_open', what),
    close: (what) => t('fold_close', what),
  },
});

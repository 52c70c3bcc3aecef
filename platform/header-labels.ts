import type { HeaderLabels } from '../core/serialize/header';
import { t } from './ui-messages';

/** Names of a copy's header lines in the browser's language. */
export const headerLabels = (): HeaderLabels => ({
  source: t('label_source'),
  account: t('label_account'),
  byline: t('label_byline'),
  published: t('label_published'),
  link: t('label_link'),
  joiner: t('list_joiner'),
  colon: t('label_separator'),
});

import type { KeepWords } from '../core/keep/types';
import { headerLabels } from './header-labels';
import { t, uiLang } from './ui-messages';

/** Texts of kept files in the reader's language. */
export const keepWords = (): KeepWords => ({
  labels: headerLabels(),
  contents: t('keep_contents'),
  picture: t('keep_picture'),
  film: t('keep_film'),
  untitled: t('story_untitled', '$1'),
  lang: uiLang(),
});

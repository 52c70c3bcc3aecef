import createDOMPurify from 'dompurify';
import { createSanitizer } from '../core/sanitize';
import type { Outcome } from '../core/types';
import { askForSample } from './sample-article';
import { tidyFile } from './tidy-file';

/** The welcome page's sample as it stands there, tidied as any saved page is. Undefined where the page does not answer. */
export async function readSample(): Promise<Outcome | undefined> {
  const html = await askForSample();
  if (html === '') return undefined;
  const tidied = await tidyFile(createSanitizer(createDOMPurify(window)))(new File([html], 'sample.html'));
  return typeof tidied === 'string' ? undefined : tidied;
}

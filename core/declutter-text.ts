import { declutter } from './declutter';
import { openPage } from './page';
import type { Sanitizer } from './sanitize';
import { documentFromText } from './text-document';
import type { DeclutterOptions, Result, RuleSet } from './types';

/** Plain text has no address; results carry this one and an empty host. */
export const NO_ADDRESS = 'about:blank';

/**
 * The same cleaning for pasted or scraped text: typed lines out, metadata lifted, stories split.
 * @param hostDoc any document of the caller, to make an inert one from
 * @param now what relative times count back from
 */
export function declutterText(
  text: string,
  hostDoc: Document,
  rules: RuleSet,
  sanitizer: Sanitizer,
  now: Date,
  options: DeclutterOptions = {},
): Result {
  const page = openPage(documentFromText(text, hostDoc), NO_ADDRESS, now);
  return declutter(page, rules, sanitizer, { ...options, stages: { ...options.stages, detect: false, select: false } });
}

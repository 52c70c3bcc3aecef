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
  const stages = { ...options.stages, detect: false, select: false };
  return withRegion(declutter(page, rules, sanitizer, { ...options, stages }));
}

/** Where it was posted from stands once, below the last story, and is true of all: text has no bar to say it in. */
function withRegion(result: Result): Result {
  if (!result.ok) return result;
  const { article } = result;
  const region = article.stories.at(-1)?.metadata.region;
  if (!region || article.stories.slice(0, -1).some((story) => story.metadata.region)) return result;
  const stories = article.stories.map((story) => ({ ...story, metadata: { ...story.metadata, region } }));
  return { ...result, article: { ...article, stories, metadata: { ...article.metadata, region } } };
}

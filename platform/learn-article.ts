import { browser } from 'wxt/browser';
import type { Again } from '../core/again/same-article';
import type { ParseSafe } from '../core/compose';
import { boxed } from '../core/dom/boxed';
import { linesToLearn } from '../core/habits/lines-to-learn';
import { normalise } from '../core/text';
import type { Found, Outcome, Result } from '../core/types';
import type { ActiveTab } from './active-tab';
import type { Engine } from './engine';
import { extractTab } from './extract-tab';
import { learnLines } from './habits';
import { limitPictures } from './picture-policy';
import { readBefore, rememberRead } from './read-before';

const rootsOf = ({ article }: Found, parse: ParseSafe): Element[] =>
  article.stories.map(({ content }) => boxed(parse(content)));

/** Counts the lines of an article as it is shown, and those that were known for habits; a page of a private window is not the caller's to give. */
export async function learnArticle(result: Result, parse: ParseSafe): Promise<void> {
  if (!result.ok) return;
  const roots = rootsOf(result, parse);
  if (roots[0]) await rememberRead(result, roots[0]);
  // Else the article would be counted without them, and they would stand in it when it is read again.
  const known = result.removals.filter(({ reason }) => reason === 'habit').map(({ text }) => normalise(text));
  const headline = result.article.stories[0]?.metadata.title?.value ?? '';
  await learnLines(result.article.url, headline, [...linesToLearn(roots), ...known]);
}

/** Reads a tab; what is found is learned from, but where it was no article to the engine, and in private windows. */
export async function extractAndLearn(tab: ActiveTab, anyway: boolean, parse: ParseSafe): Promise<Outcome> {
  const outcome = await extractTab(tab, anyway);
  if (outcome.ok) await limitPictures(outcome); // before any of it is parsed
  if (outcome.ok && !anyway && !tab.incognito) void learnArticle(outcome, parse);
  return outcome;
}

/** Whether the same article was read elsewhere, where the reader wants to be told. */
export const askAgain =
  (parse: ParseSafe) =>
  async (found: Found): Promise<Again | undefined> => {
    const [root] = rootsOf(found, parse);
    return root && readBefore(found, root);
  };

/** The engine for a page that is tidied by itself: what it reads is learned from, but in private windows. */
export const learning = (engine: Engine): Engine => ({
  ...engine,
  declutterTraced: (...args) => {
    const traced = engine.declutterTraced(...args);
    if (!browser.extension.inIncognitoContext) void learnArticle(traced.result, engine.sanitizer.fragment);
    return traced;
  },
});

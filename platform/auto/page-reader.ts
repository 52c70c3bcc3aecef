import { declutterTraced, type Traced } from '../../core/declutter';
import { openPage, type Page } from '../../core/page';
import type { Sanitizer } from '../../core/sanitize';
import type { Result, RuleSet } from '../../core/types';

export interface PageRead {
  readonly page: Page;
  readonly traced: Traced;
}

/** Reads the page in view as it stands. */
export function readPage(rules: RuleSet, sanitizer: Sanitizer): PageRead {
  const page = openPage(document, location.href, new Date());
  return { page, traced: declutterTraced(page, rules, sanitizer) };
}

/** An article's text, to tell one from another; undefined where there is none. */
export const articleText = (result: Result): string | undefined =>
  result.ok ? result.article.stories.map((story) => story.content).join('\n') : undefined;

/** A place in the page, and how its text began: single-page sites fill the same element with the next article. */
interface Place {
  readonly root: Element;
  readonly text: string;
}

const startOf = (root: Element): string => (root.textContent ?? '').trim().slice(0, 200);

export const placesOf = (roots: readonly Element[]): readonly Place[] =>
  roots.map((root) => ({ root, text: startOf(root) }));

/** Whether one of these articles is still on the page, whatever address the page has given itself since. */
export const stillThere = (places: readonly Place[]): boolean =>
  places.some(({ root, text }) => root.isConnected && startOf(root) === text);

import type { Traced } from '../../core/declutter';
import type { Page } from '../../core/page';
import type { Result, RuleSet } from '../../core/types';
import type { Engine } from '../engine';

export interface PageRead {
  readonly page: Page;
  readonly traced: Traced;
}

/** What of the engine reads a page. */
type Reader = Pick<Engine, 'openPage' | 'declutterTraced' | 'sanitizer'>;

/** Reads the page in view as it stands. */
export function readPage({ openPage, declutterTraced, sanitizer }: Reader, rules: RuleSet): PageRead {
  const page = openPage(document, location.href, new Date());
  return { page, traced: declutterTraced(page, rules, sanitizer) };
}

/** An article's text, to tell one from another; undefined where there is none. */
export const articleText = (result: Result): string | undefined =>
  result.ok ? result.article.stories.map((story) => story.content).join('\n') : undefined;

/** Articles of an address by their places in the page, and how their texts began: single-page sites fill the same element again. */
interface Places {
  readonly href: string;
  readonly roots: readonly { readonly root: Element; readonly text: string }[];
}

const startOf = (root: Element): string => (root.textContent ?? '').trim().slice(0, 200);

export const placesOf = (href: string, roots: readonly Element[]): Places => ({
  href,
  roots: roots.map((root) => ({ root, text: startOf(root) })),
});

/** Whether the page is still that address, or still shows one of its articles under the address it has given itself since. */
export const stillThere = ({ href, roots }: Places): boolean =>
  href === location.href || roots.some(({ root, text }) => root.isConnected && startOf(root) === text);

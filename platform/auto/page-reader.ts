import type { Traced } from '../../core/declutter';
import { honest } from '../../core/dom/unclobbered';
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
export function readView({ openPage, declutterTraced, sanitizer }: Reader, rules: RuleSet): PageRead {
  const page = openPage(document, location.href, new Date());
  return { page, traced: declutterTraced(page, rules, sanitizer) };
}

/** What was last read of the page, and at which address. */
interface Reading {
  readonly href: string;
  /** Undefined where there was no article. */
  readonly text: string | undefined;
  /** Where it stands. */
  readonly roots: readonly Element[];
}

/** Reads the page, and remembers how it was. */
export class Readings {
  last: Reading = { href: '', text: undefined, roots: [] };

  constructor(
    private readonly engine: Reader,
    private readonly rules: RuleSet,
  ) {}

  /** Undefined where the page defeats us. */
  read(): PageRead | undefined {
    const { href } = location;
    try {
      const read = readView(this.engine, this.rules);
      this.last = { href, text: articleText(read.traced.result), roots: read.traced.roots };
      return read;
    } catch {
      this.last = { href, text: undefined, roots: [] };
      return undefined;
    }
  }

  /** Reads, and tells whether the article is another than before; where it is not, what was read before stays. */
  readAnother(): boolean {
    const before = this.last;
    this.read();
    const { text, href } = this.last;
    const another = text !== before.text && (text !== undefined || href !== before.href);
    if (!another) this.last = before;
    return another;
  }
}

/** An article's text, to tell one from another; undefined where there is none. */
const articleText = (result: Result): string | undefined =>
  result.ok ? result.article.stories.map((story) => story.content).join('\n') : undefined;

/** Articles of an address by their places in the page, and how their texts began: single-page sites fill the same element again. */
interface Places {
  readonly href: string;
  readonly roots: readonly { readonly root: Element; readonly text: string }[];
}

const startOf = (root: Element): string => (honest(root).textContent ?? '').trim().slice(0, 200);

export const placesOf = (href: string, roots: readonly Element[]): Places => ({
  href,
  roots: roots.map((root) => ({ root, text: startOf(root) })),
});

/** Whether the page is still that address, or still shows one of its articles under the address it has given itself since. */
export const stillThere = ({ href, roots }: Places): boolean =>
  href === location.href || roots.some(({ root, text }) => honest(root).isConnected && startOf(root) === text);

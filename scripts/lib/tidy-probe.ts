import createDOMPurify from 'dompurify';
import { declutterTraced } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { siteOf } from '../../core/select/site-of';
import { holdsAll, opensRest } from '../../core/tidy/page-controls';
import { readPage } from '../../platform/auto/page-reader';
import { PageStyles } from '../../platform/auto/page-styles';
import { TidyView } from '../../platform/auto/tidy-view';
import { builtinRules } from '../../platform/builtin-rules';

/** What tidying did to one page, by its gold labels. */
export interface TidyProbe {
  /** The publisher has a rule: its sites can be listed by name. */
  readonly listed: boolean;
  /** An article was found. */
  readonly found: boolean;
  /** Junk blocks that the page showed inside the content, and those of them that are still shown. */
  readonly junk: readonly string[];
  readonly junkShown: readonly string[];
  /** Body blocks that the page showed, and those of them that are hidden now. */
  readonly body: readonly string[];
  readonly bodyHidden: readonly string[];
  /** After undo the page is as it came, byte for byte. */
  readonly undone: boolean;
}

export interface TidyGold {
  readonly body: readonly string[];
  readonly junk: readonly { readonly kind: string; readonly text: string }[];
}

const labels = {
  bar: '',
  more: '',
  actions: [],
  folds: { kind: () => '', open: () => '', close: () => '' },
  said: () => '',
};

const norm = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu, '');

/** Text of the nodes under these elements that are displayed. */
function shown(elements: readonly Element[]): string {
  const pieces: string[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility()) pieces.push(node.textContent ?? '');
  }
  return norm(pieces.join(''));
}

const within = (text: string, blocks: readonly string[]): string[] =>
  blocks.filter((block) => norm(block).length > 3 && text.includes(norm(block)));

const timesIn = (text: string, block: string): number => text.split(norm(block)).length - 1;

/** Junk that a text shows: words of tags stand in the article as well, and count only where they stand once more. */
const junkIn = (text: string, junk: readonly string[], article: string): string[] =>
  within(text, junk).filter((block) => timesIn(text, block) > timesIn(article, block));

/** Tidies the open page, compares with the gold, and takes it back. */
export default function probe(gold: TidyGold): TidyProbe {
  const site = siteOf(location.host, builtinRules.sites);
  const before = document.documentElement.outerHTML;
  const { traced } = readPage(
    { openPage, declutterTraced, sanitizer: createSanitizer(createDOMPurify(window)) },
    builtinRules,
  );
  const listed = site !== undefined;
  if (!traced.result.ok)
    return { listed, found: false, junk: [], junkShown: [], body: [], bodyHidden: [], undone: true };
  const [content, whole] = [shown(traced.roots), shown([document.body])];
  const article = norm(gold.body.join(''));
  // A button that opens the rest of the text stays where the rest is yet to come: core/tidy/page-controls.ts.
  const complete = holdsAll(traced.result);
  const mayGo = gold.junk.filter(({ text }) => complete || !opensRest(text)).map(({ text }) => text);
  const junk = junkIn(content, mayGo, article);
  const body = within(whole, gold.body);
  const styles = new PageStyles(document);
  const opened = new Set<string>();
  const root = document.documentElement;
  const view = new TidyView({
    root,
    traced,
    rules: builtinRules,
    site,
    styles,
    labels,
    opened,
    actions: [],
    act: () => undefined,
  });
  view.open();
  const [contentNow, wholeNow] = [shown(traced.roots), shown([document.body])];
  const junkShown = junkIn(contentNow, junk, article);
  const kept = new Set(within(wholeNow, body));
  view.close();
  const undone = document.documentElement.outerHTML === before;
  return { listed, found: true, junk, junkShown, body, bodyHidden: body.filter((block) => !kept.has(block)), undone };
}

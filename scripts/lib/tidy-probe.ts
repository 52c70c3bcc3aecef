import createDOMPurify from 'dompurify';
import { declutterTraced } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { siteOf } from '../../core/select/site-of';
import { liveRoots } from '../../core/tidy/live-targets';
import { holdsAll, opensRest } from '../../core/tidy/page-controls';
import zh from '../../locales/zh_CN.json';
import { readView } from '../../platform/auto/page-reader';
import { PageStyles } from '../../platform/auto/page-styles';
import { TidyView } from '../../platform/auto/tidy-view';
import { builtinRules } from '../../platform/builtin-rules';
import { look, type TidyLook } from './tidy-measure';

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
  /** What a reader sees of the tidied page; undefined where no article was found. */
  readonly look: TidyLook | undefined;
}

export interface TidyGold {
  /** Leaves the page tidied, to be looked at. */
  readonly leave?: boolean;
  readonly body: readonly string[];
  readonly junk: readonly { readonly kind: string; readonly text: string }[];
}

const texts: Readonly<Record<string, string>> = zh;
const textOf = (key: string): string => texts[key.replaceAll('-', '_')] ?? key;
const labels = {
  bar: {
    bar: zh.bar_label,
    more: zh.bar_more,
    grip: zh.bar_grip,
    count: (removed: number) => zh.bar_count.replace('$1', String(removed)),
    list: { title: zh.bar_list, none: zh.bar_list_none, putBack: zh.bar_put_back, takeAgain: zh.bar_take_again },
    actions: [
      { id: 'copy' as const, label: zh.bar_copy },
      { id: 'reader' as const, label: zh.bar_reader },
      { id: 'original' as const, label: zh.bar_original },
    ],
  },
  folds: { kind: (kind: string) => textOf(`kind_${kind}`), open: () => '', close: () => '' },
  said: () => '',
  copied: () => '',
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

/** Longest piece of a line that counts as one, such as a quotation of the stock exchange's behind a company's name. */
const PIECE = 40;

/** A block as it reads without the pieces that were taken out of its lines: whether they are boilerplate is the eval's to say. */
function withoutPieces(block: string): string {
  const pieces = [...document.querySelectorAll('[data-jingdu-hidden]')]
    .filter((el) => el.parentElement?.checkVisibility() === true)
    .map((el) => norm(el.textContent ?? ''))
    .filter(({ length }) => length > 1 && length <= PIECE);
  return pieces.reduce((text, piece) => (text === piece ? text : text.replaceAll(piece, '')), norm(block));
}

/** A hidden block with where the element stands that took it: `inside` the article (the engine's removal) or `around` it. */
function withCause(block: string): string {
  const takes = (el: Element) => norm(el.textContent ?? '').includes(norm(block));
  const taken = [...document.querySelectorAll('[data-jingdu-hidden]')].find(takes);
  return `${/^o/u.test(taken?.getAttribute('data-jingdu-hidden') ?? '') ? 'around' : 'inside'}: ${block}`;
}

/** Tidies the open page, compares with the gold, and takes it back. */
export default function probe(gold: TidyGold): TidyProbe {
  const site = siteOf(location.host, builtinRules.sites);
  const before = document.documentElement.outerHTML;
  const { page, traced } = readView(
    { openPage, declutterTraced, sanitizer: createSanitizer(createDOMPurify(window)) },
    builtinRules,
  );
  const listed = site !== undefined;
  if (!traced.result.ok)
    return { listed, found: false, junk: [], junkShown: [], body: [], bodyHidden: [], undone: true, look: undefined };
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
    page,
    traced,
    rules: builtinRules,
    site,
    styles,
    labels,
    opened,
    actions: ['copy', 'reader', 'original'],
    place: { read: () => undefined, keep: () => undefined },
    act: () => undefined,
  });
  view.open();
  const [contentNow, wholeNow] = [shown(traced.roots), shown([document.body])];
  const junkShown = junkIn(contentNow, junk, article);
  const kept = new Set(within(wholeNow, body));
  const seen = look(liveRoots([...new Set([...traced.roots, ...traced.copied])], page));
  const bodyHidden = body
    .filter((block) => !kept.has(block) && !wholeNow.includes(withoutPieces(block)))
    .map(withCause);
  const told = { listed, found: true, junk, junkShown, body, bodyHidden, look: seen };
  if (gold.leave) return { ...told, undone: true };
  view.close();
  const undone = document.documentElement.outerHTML === before;
  return { ...told, undone };
}

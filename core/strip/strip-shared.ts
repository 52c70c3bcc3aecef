import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import { visibleLength } from '../text';
import type { BoilerplateKind, SharedSelectors } from '../types';
import type { BodyText } from './body-text';
import { type WordMatcher, wordMatcher } from './class-words';
import { TEXT_TAGS } from './data/tags';
import { isOwnProse } from './own-prose';

/** An element named like boilerplate stays if it holds this share of the text … */
const LARGE = 0.3;
/** … or this many paragraphs, unless its name says that other people's text is what it holds. */
const SEVERAL = 3;
const OTHERS: ReadonlySet<BoilerplateKind> = new Set(['comments', 'related', 'nav', 'login', 'ad']);
/** A single paragraph, heading, item or inline element goes for its name only if it is this short. */
const SHORT = 20;

interface Hit {
  readonly kind: BoilerplateKind;
  readonly detail: string;
  /** A word of its names said so, no selector. */
  readonly word: boolean;
}

/** A picture's own elements are named for what the page does with them (`image-comment`); only an advertisement is none. */
const FIGURE: ReadonlySet<string> = new Set(['figure', 'figcaption']);

function allowed(el: Element, { kind }: Hit, body: BodyText): boolean {
  if (FIGURE.has(el.localName) && kind !== 'ad') return false;
  if (body.share(el) >= LARGE) return false;
  if (body.paragraphs(el) >= SEVERAL && !OTHERS.has(kind)) return false;
  // `related-…` and `more-…` also name the folded rest of an article; other stories come with links.
  if (kind === 'related' && body.paragraphs(el) > 0 && el.querySelector('a[href]') === null) return false;
  if (!TEXT_TAGS.has(el.localName) || body.paragraphs(el) === 0) return true;
  return visibleLength(el.textContent ?? '') <= SHORT;
}

/** What names mean, and what a text says that it is. */
interface Names {
  readonly shared: readonly SharedSelectors[];
  readonly kindTold?: ((text: string) => BoilerplateKind | undefined) | undefined;
}

/** Takes out what class, id or role call boilerplate on every site. `keep` and what holds or is held by it stays. */
export function stripShared(
  snapshot: Snapshot,
  ledger: Ledger,
  body: BodyText,
  { shared, kindTold }: Names,
  keep: ReadonlySet<Element>,
): void {
  const kept = [...keep];
  const selectors = shared.flatMap((file) => file.selectors);
  const hitOf = hitter(shared, selectors.join(','));
  for (const el of snapshot.root.querySelectorAll(['[class],[id]', ...selectors].join(','))) {
    const hit = hitOf(el);
    if (!hit || !snapshot.root.contains(el) || el.localName === 'img' || el.hasAttribute('data-removal')) continue;
    if (!allowed(el, hit, body) || (hit.word && isOwnProse(el, body, hit.kind))) continue;
    if (kept.some((one) => one.contains(el) || el.contains(one))) continue;
    const kind = kindTold?.(el.textContent ?? '') ?? hit.kind;
    ledger.remove([el], { kind, detail: hit.detail, stage: 'strip', rule: 'shared', reason: 'shared-selector' });
  }
}

/** Reads an element's names by all files together, and by each of them where any knows it: most are named by none. */
function hitter(shared: readonly SharedSelectors[], anySelector: string) {
  const anyWord = wordMatcher(shared);
  let files: { file: SharedSelectors; words: WordMatcher; selector: string }[] | undefined;
  return (el: Element): Hit | undefined => {
    if (!anyWord(el) && (anySelector === '' || !el.matches(anySelector))) return undefined;
    files ??= shared.map((file) => ({ file, words: wordMatcher([file]), selector: file.selectors.join(',') }));
    for (const { file, words, selector } of files) {
      const word = words(el)?.word;
      const detail = word ?? (selector !== '' && el.matches(selector) ? selector : undefined);
      if (detail) return { kind: file.kind, detail, word: word !== undefined };
    }
    return undefined;
  };
}

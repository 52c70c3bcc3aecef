import { memoize } from '../lazy';
import type { BoilerplateKind, SharedSelectors } from '../types';

/** A class or id word that means boilerplate on every site. */
export interface WordHit {
  readonly kind: BoilerplateKind;
  readonly word: string;
}

export type WordMatcher = (el: Element) => WordHit | undefined;

const LONGEST_PHRASE = 3;
/** `has-sidebar`, `no-comment`, `with-ads`: words about the element's surroundings, not about itself. */
const ABOUT_OTHERS: ReadonlySet<string> = new Set(
  'has have with without no not non hide show is are after before enable enabled disable disabled allow allows supports'.split(
    ' ',
  ),
);

/** `shareBar m_share-2` → [[share, bar], [m, share]]: camelCase, `-`, `_` and digits part words. */
export function classWords(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What the box is, behind what it is for: `sharebox`, `commentlist`, `relatedposts`. */
const BOX = /(?:(?:box|list|bar|wrap|area|btn|button|news|article|post)s?)+$/;

function wordIn(name: string, known: ReadonlySet<string>): string | undefined {
  const words = classWords(name);
  if (words.some((word) => ABOUT_OTHERS.has(word))) return undefined;
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const parts = words.slice(at, at + length);
      // Letters of a made-up name (`css-a1d`) are no words.
      if (length > 1 && parts.some((part) => part.length === 1)) continue;
      const word = parts.join('');
      const plain = word.replace(BOX, '');
      const found = [word, plain, plain.replace(/s$/, '')].find((one) => known.has(one));
      if (found) return found;
    }
  }
  return undefined;
}

const NAMES = 20;

/** Compiles the shared class words. Names are remembered: the elements of a page share them. */
export function wordMatcher(shared: readonly SharedSelectors[]): WordMatcher {
  const words = new Set(shared.flatMap((file) => file.words ?? []));
  const ofName = memoize((name: string): WordHit | undefined => {
    const word = wordIn(name, words);
    const file = word === undefined ? undefined : shared.findLast((one) => one.words?.includes(word));
    return word !== undefined && file ? { kind: file.kind, word } : undefined;
  });
  const ofList = memoize((list: string): WordHit | undefined => {
    for (const name of list.split(/\s+/, NAMES)) {
      const hit = name ? ofName(name) : undefined;
      if (hit) return hit;
    }
    return undefined;
  });
  return (el) => {
    const id = el.getAttribute('id');
    const hit = id ? ofName(id) : undefined;
    if (hit) return hit;
    const list = el.getAttribute('class');
    return list ? ofList(list) : undefined;
  };
}

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
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function hitIn(name: string, kinds: ReadonlyMap<string, BoilerplateKind>): WordHit | undefined {
  const words = wordsOf(name);
  if (words.some((word) => ABOUT_OTHERS.has(word))) return undefined;
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const word = words.slice(at, at + length).join('-');
      const kind = kinds.get(word);
      if (kind) return { kind, word };
    }
  }
  return undefined;
}

/** Compiles the shared class words; names are looked up once each. */
export function wordMatcher(shared: readonly SharedSelectors[]): WordMatcher {
  const kinds = new Map(shared.flatMap(({ kind, words }) => (words ?? []).map((word) => [word, kind] as const)));
  const known = new Map<string, WordHit | undefined>();
  const lookUp = (name: string) => {
    if (!known.has(name)) known.set(name, hitIn(name, kinds));
    return known.get(name);
  };
  return (el) => {
    for (const name of [el.getAttribute('id'), ...(el.getAttribute('class') ?? '').split(/\s+/, 20)]) {
      const hit = name ? lookUp(name) : undefined;
      if (hit) return hit;
    }
    return undefined;
  };
}

import { rename } from '../dom/rename';
import { parseInert } from '../sanitize';
import type { Transform } from '../types';

type Key<T> = T extends unknown ? keyof T : never;
type Value<K extends PropertyKey> = Extract<Transform, Record<K, unknown>>[K &
  keyof Extract<Transform, Record<K, unknown>>];
/** One interpreter a key: a transform without one does not compile. */
type Interpreters = { readonly [K in Key<Transform>]: (root: Element, value: Value<K>) => void };

const LARGEST_TEXTAREA = 1_000_000;

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

const interpreters: Interpreters = {
  unwrap: (root, selector) => {
    for (const el of all(root, selector)) el.replaceWith(...el.childNodes);
  },
  rename: (root, [selector, name]) => {
    for (const el of all(root, selector)) rename(el, name);
  },
  imageFrom: (root, [selector, attribute]) => {
    for (const el of all(root, selector)) {
      const address = el.getAttribute(attribute);
      if (address) el.setAttribute('src', address);
    }
  },
  parseTextarea: (root, selector) => {
    for (const el of all(root, selector)) {
      const html = el.textContent ?? '';
      if (html.length <= LARGEST_TEXTAREA) el.replaceWith(parseInert(html, root.ownerDocument));
    }
  },
  reorder: (root, [selector, attribute]) => {
    for (const parent of new Set(all(root, selector).map((el) => el.parentNode))) {
      const siblings = all(root, selector).filter((el) => el.parentNode === parent);
      const rank = (el: Element) => el.getAttribute(attribute) ?? '';
      const sorted = [...siblings].sort((a, b) => rank(a).localeCompare(rank(b), 'en', { numeric: true }));
      const places = siblings.map((el) => {
        const place = root.ownerDocument.createComment('');
        el.replaceWith(place);
        return place;
      });
      for (const [i, place] of places.entries()) place.replaceWith(sorted[i] ?? place);
    }
  },
};

/** Carries out a rule's steps on the snapshot, in order. */
export function transform(root: Element, steps: readonly Transform[]): void {
  for (const step of steps) {
    for (const [key, value] of Object.entries(step)) {
      // as: `key` is the one key of this step, and `value` is what the union pairs with it
      const run = interpreters[key as Key<Transform>] as ((root: Element, value: unknown) => void) | undefined;
      run?.(root, value);
    }
  }
}

import { finder } from '@medv/finder';
import { attributeOf, documentElementOf, honest } from '../../core/dom/unclobbered';
import type { CorrectionKind } from '../../core/types';

/** A selector that was tried on the page, and whether it means the same on the site's other pages. */
export interface FoundSelector {
  readonly selector: string;
  readonly lasting: boolean;
}

/** Time that the search may take, in milliseconds; after that the library counts positions instead. */
const PATIENCE = 300;
/** A name of words, with a number of a digit or two at most: not one article's number, nor a key that a build tool made. */
const NAME = /^[a-z][a-z_]*(?:[-_]?[a-z]{2,})*(?:[-_]?\d{1,2})?$/i;
const LONGEST = 40;
/** Small, then large, then small letters or digits again, without a word among them: `css-1dbjc4n`, `sc_bdnxRM`. */
const KEY = /\d[a-z]+\d|[a-z]\d{1,2}[a-z]|[b-df-hj-np-tv-xz]{6}|^(?:css|sc|jsx|svelte)-/i;
/** How an element stands just now, not what it is. */
const STATE =
  /(?:^|[-_])(?:active|hover|focus|open|opened|close|closed|show|shown|hide|hidden|visible|current|selected|loaded|loading|lazy|first|last|odd|even|on|off)$/i;

const isName = (name: string): boolean =>
  name.length <= LONGEST && NAME.test(name) && !KEY.test(name) && !STATE.test(name);
/** Says what an element is, in machine-readable words. */
const isMarkup = (name: string, value: string): boolean =>
  /^(?:itemprop|property|role)$/.test(name) && NAME.test(value);

const POSITION = /:nth-(?:child|of-type)/;
/** The last element of a selector is told by its name, not by its kind alone. */
const NAMED_LAST = /[.#[][^\s>]*$/;

const matches = (root: Element, selector: string): Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/** What is taken out must be named: the kind of an element alone, or its place among others, is another thing on the next page. */
const lasts = (selector: string, kind: CorrectionKind): boolean =>
  kind === 'strip' || kind === 'keep' ? !POSITION.test(selector) && NAMED_LAST.test(selector) : true;

/**
 * A short selector for an element of the page, which finds it and nothing else, by names that look lasting.
 * @param kind what it is for: what a selector must say to hold on other pages depends on it
 * @returns undefined where the page lets none be found
 */
export function selectorFor(target: Element, kind: CorrectionKind): FoundSelector | undefined {
  const root = documentElementOf(target.ownerDocument);
  const body = root?.querySelector('body') ?? root;
  if (!root || !body) return undefined;
  for (const found of [named(target, root), unique(target, body)]) {
    const hits = found === undefined ? [] : matches(root, found);
    if (found !== undefined && hits.length === 1 && hits[0] === target)
      return { selector: found, lasting: lasts(found, kind) };
  }
  return undefined;
}

/** By an own id or a class that no other element has: shorter and plainer than what a search finds. */
function named(target: Element, root: Element): string | undefined {
  const id = attributeOf(target, 'id') ?? '';
  const classes = [...honest(target).classList].filter(isName);
  const candidates = [...(isName(id) ? [`#${id}`] : []), ...classes.map((one) => `.${one}`)];
  return candidates.find((one) => matches(root, one).length === 1);
}

function unique(target: Element, root: Element): string | undefined {
  try {
    return finder(target, {
      root,
      idName: isName,
      className: isName,
      attr: isMarkup,
      timeoutMs: PATIENCE,
      maxNumberOfPathChecks: 4000,
    });
  } catch {
    return undefined;
  }
}

/** A class that elements like this one share, where it is on few others: 「广告」 boxes between paragraphs. */
export function selectorForAlike(target: Element, within: readonly Element[]): FoundSelector | undefined {
  const root = documentElementOf(target.ownerDocument);
  if (!root) return undefined;
  const lengthOf = (el: Element) => (honest(el).textContent ?? '').trim().length;
  const whole = within.reduce((sum, el) => sum + lengthOf(el), 0);
  for (const name of [...honest(target).classList].filter(isName)) {
    const alike = matches(root, `.${name}`).filter((el) => within.some((outer) => outer.contains(el)));
    const taken = alike.reduce((sum, el) => sum + lengthOf(el), 0);
    if (alike.length > 1 && taken <= SHARE * whole) return { selector: `.${name}`, lasting: true };
  }
  return undefined;
}

/** More of the article's text than this under one class is its paragraphs. */
const SHARE = 0.3;

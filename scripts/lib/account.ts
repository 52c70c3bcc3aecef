import { compose, removalsByStory } from '../../core/compose';
import type { Traced } from '../../core/declutter';
import type { Page } from '../../core/page';
import type { Sanitizer } from '../../core/sanitize';
import { lostMedia } from './account-media';
import { NEVER, squeeze } from './account-names';

/** A card's words are made from what a frame's attributes tell. */
const CARD = '[data-embed]';
/** What makers of formulas draw, beside the source. */
const DRAWINGS =
  'math,[class*="katex"],mjx-container,[class*="MathJax"],[class*="mjx-"],[class*="mwe-math"],.ztext-math,[data-tex],[data-latex],script[type^="math/"]';

/** Where shown + ledger differs from what the roots hold. Empty lists: nothing went silently, nothing was invented. */
export interface Account {
  /** Texts of the roots that neither the stories nor the removals hold. */
  readonly lost: readonly string[];
  /** Characters that the stories and removals hold more often than the roots. */
  readonly foreign: string;
  /** Addresses of pictures, names of frames, texts of formulas. */
  readonly lostMedia: readonly string[];
}

/** What a text node says; one that holds HTML, as that says it: some pages keep their article in a textarea. */
function saidBy(node: Node): string {
  const text = node.nodeValue ?? '';
  if (node.parentElement?.localName !== 'textarea' || !/<p[\s>]/i.test(text)) return text;
  return new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '';
}

function textsOf(root: Node, uncounted: string): string[] {
  const texts: string[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4); // as: only documents have no owner; 4: SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(uncounted)) texts.push(squeeze(saidBy(node)));
  return texts.filter((text) => text !== '');
}

/** The words of buttons that carry them in an attribute. */
const labelsOf = (root: Element): string[] =>
  [...root.querySelectorAll('input')]
    .filter((input) => /^(?:button|submit|reset)$/i.test(input.getAttribute('type') ?? '') && !input.closest(NEVER))
    .map((input) => squeeze(input.getAttribute('value') ?? ''));

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of texts.join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Characters that `a` holds more often than `b`. */
function beyond(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string {
  return [...a].map(([char, count]) => char.repeat(Math.max(0, count - (b.get(char) ?? 0)))).join('');
}

/** What the engine says is told twice: numbers of lines, drawings of formulas, and what stands elsewhere, too. Nothing else. */
function twice(duplicates: readonly string[], roots: readonly Element[], whole: string): string[] {
  const drawn = new Set(
    roots.flatMap((root) => [...root.querySelectorAll(DRAWINGS)]).map((el) => squeeze(el.textContent ?? '')),
  );
  return duplicates.map(squeeze).filter((text) => /^\d*$/.test(text) || drawn.has(text) || whole.includes(text));
}

/**
 * Holds a result against the page: everything that was copied of it must be shown or stand in the ledger.
 * Independent of how the engine works: it puts every removal back, as the popup does, and compares.
 */
export function account({ result, copied, duplicates }: Traced, page: Page, sanitizer: Sanitizer): Account {
  if (!result.ok) return { lost: [], foreign: '', lostMedia: [] };
  const { stories } = result.article;
  const lists = removalsByStory(stories, result.removals);
  const told = stories.map((story, i) => {
    const box = page.doc.createElement('div');
    box.append(compose(story, lists[i] ?? [], sanitizer.fragment));
    return box;
  });
  const own = copied.flatMap((root) => [...textsOf(root, NEVER), ...labelsOf(root)]);
  const all = told.flatMap((root) => textsOf(root, `${NEVER},${CARD}`));
  const whole = all.join('');
  const [held, shown] = [countsOf(own), countsOf([...all, ...twice(duplicates, copied, whole)])];
  const missing = beyond(held, shown);
  const lost = missing === '' ? [] : [...own.filter((text) => !whole.includes(text)), `(${missing.slice(0, 200)})`];
  // A formula says its source, which pages keep in scripts and attributes.
  const words = countsOf(told.flatMap((root) => textsOf(root, `${NEVER},${CARD},math`)));
  return { lost, foreign: beyond(words, held), lostMedia: lostMedia(copied, told, page) };
}

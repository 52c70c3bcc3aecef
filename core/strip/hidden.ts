import { blocksOf } from '../dom/blocks';
import { HIDDEN } from '../dom/displayed';
import type { Snapshot } from '../dom/snapshot';
import { lazy } from '../lazy';
import type { Ledger } from '../ledger';
import { visibleLength } from '../text';
import type { BodyText } from './body-text';

/** The rest of a collapsed article has more than one paragraph, or is a large part of it. */
const LARGE = 0.15;
const SEVERAL = 2;

/** What schema.org's article says in its text; other properties are told to machines. */
const TOLD_TO_READERS = /^(?:articleBody|text)$/i;
const PROPERTIES = 2;

/** Hidden microdata: properties of the article beside each other, and hardly a word outside them (zol.com.cn). */
function isMachineRead(el: Element): boolean {
  // The body around it is a property itself.
  const isOutermost = (one: Element) => {
    const outer = one.parentElement?.closest('[itemprop]');
    return !outer || outer === el || !el.contains(outer);
  };
  const all = [...el.querySelectorAll('[itemprop]')].filter(isOutermost);
  if (all.length < PROPERTIES || all.some((one) => TOLD_TO_READERS.test(one.getAttribute('itemprop') ?? '')))
    return false;
  const lengthOf = (one: Element) => visibleLength(one.textContent ?? '');
  return all.reduce((sum, one) => sum + lengthOf(one), 0) === lengthOf(el);
}

/** Takes out what the page itself does not show, unless it is the folded rest of the article, or a rule keeps it. */
export function stripHidden(snapshot: Snapshot, ledger: Ledger, body: BodyText, keep: ReadonlySet<Element>): void {
  const hidden = [...snapshot.root.querySelectorAll(`[${HIDDEN}]`)];
  if (hidden.length === 0) return;
  const isFold = foldsAmong(hidden, body);
  const said = lazy(() => new Said(snapshot.root));
  for (const el of hidden) {
    if (keep.has(el) || (isFold(el) && !isMachineRead(el) && !said().twice(el))) continue;
    ledger.remove([el], { kind: 'other', stage: 'strip', rule: 'shared', reason: 'hidden', detail: 'display: none' });
  }
}

/** Tells the folded rest of an article, what is in it and what holds it. @param hidden in document order */
function foldsAmong(hidden: readonly Element[], body: BodyText): (el: Element) => boolean {
  // Pages also fold paragraph by paragraph (`p:nth-of-type(n + 4)`): the ones beside each other are one fold.
  const beside = new Map<Node | null, number>();
  const isParagraph = (el: Element) => el.localName === 'p' && body.paragraphs(el) > 0;
  for (const el of hidden) if (isParagraph(el)) beside.set(el.parentNode, (beside.get(el.parentNode) ?? 0) + 1);
  const isOneOfSeveral = (el: Element) => isParagraph(el) && (beside.get(el.parentNode) ?? 0) >= SEVERAL;

  const folded = new Set<Element>();
  let outer: Element | undefined;
  for (const el of hidden) {
    if (outer?.contains(el)) folded.add(el);
    else if (body.share(el) >= LARGE || body.paragraphs(el) >= SEVERAL || isOneOfSeveral(el)) {
      folded.add(el);
      outer = el;
    }
  }
  for (const el of [...folded])
    for (let at = el.parentElement; at?.hasAttribute(HIDDEN) && !folded.has(at); at = at.parentElement) folded.add(at);
  return (el) => folded.has(el);
}

/** How often a root says each of its blocks: a page may have one copy of a text for wide, one for narrow screens. */
class Said {
  private readonly counts = new Map<string, number>();
  constructor(root: Element) {
    for (const [text, count] of blockTexts(root)) this.counts.set(text, count);
  }

  /** All of an element's text is said elsewhere, too; then this telling is not counted any more. */
  twice(el: Element): boolean {
    const own = blockTexts(el);
    const elsewhere = own.size > 0 && [...own].every(([text, count]) => (this.counts.get(text) ?? 0) > count);
    if (elsewhere) for (const [text, count] of own) this.counts.set(text, (this.counts.get(text) ?? 0) - count);
    return elsewhere;
  }
}

function blockTexts(root: Element): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of blocksOf(root)) {
    const squeezed = text.replace(/\s+/g, '');
    if (squeezed !== '') counts.set(squeezed, (counts.get(squeezed) ?? 0) + 1);
  }
  return counts;
}

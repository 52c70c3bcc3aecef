import { HIDDEN, type Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import { collapse } from '../text';
import type { BodyText } from './body-text';

/** The rest of a collapsed article has more than one paragraph, or is a large part of it. */
const LARGE = 0.15;
const SEVERAL = 2;

const squeeze = (text: string): string => collapse(text).replace(/\s+/g, '');

/** Takes out what the page itself does not show, unless it is the folded rest of the article, or a rule keeps it. */
export function stripHidden(snapshot: Snapshot, ledger: Ledger, body: BodyText, keep: ReadonlySet<Element>): void {
  const hidden = [...snapshot.root.querySelectorAll(`[${HIDDEN}]`)];
  if (hidden.length === 0) return;
  const folded = hidden.filter(
    (el) => body.share(el) >= LARGE || body.paragraphs(el) >= SEVERAL || isOneOfSeveral(el, hidden, body),
  );
  for (const el of hidden) {
    if (keep.has(el)) continue;
    if (folded.some((one) => one.contains(el) || el.contains(one)) && !isCopy(snapshot.root, el)) continue;
    ledger.remove([el], { kind: 'other', stage: 'strip', rule: 'shared', reason: 'hidden', detail: 'display: none' });
  }
}

/** Pages also fold paragraph by paragraph (`p:nth-of-type(n + 4)`): the ones beside each other are one fold. */
const isOneOfSeveral = (el: Element, hidden: readonly Element[], body: BodyText): boolean =>
  el.localName === 'p' &&
  body.paragraphs(el) > 0 &&
  hidden.filter((one) => one.localName === 'p' && one.parentNode === el.parentNode && body.paragraphs(one) > 0)
    .length >= SEVERAL;

/** The page shows the same text elsewhere (one copy for wide, one for narrow screens). */
function isCopy(root: Element, el: Element): boolean {
  const own = squeeze(el.textContent ?? '');
  const all = squeeze(root.textContent ?? '');
  return own !== '' && all.indexOf(own) !== all.lastIndexOf(own);
}

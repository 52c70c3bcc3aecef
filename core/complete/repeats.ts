import { type Block, blocksOf } from '../dom/blocks';
import { comparisonKey } from '../facts/fold';
import { type Cause, Ledger, toRemoval } from '../ledger';
import type { Sanitizer } from '../sanitize';
import type { Removal } from '../types';

/** Most blocks that a page says again at its head or its tail. */
const MOST = 8;

const CAUSE: Omit<Cause, 'reason' | 'detail'> = { kind: 'other', stage: 'strip', rule: 'join' };

/** What a block says and shows; empty where it says nothing that could be told again. */
function signature(block: Block): string {
  const images = block.nodes.flatMap((node) => {
    if (node.nodeType !== 1) return [];
    const el = node as Element; // as: nodeType checked
    return [...(el.matches('img') ? [el] : []), ...el.querySelectorAll('img')];
  });
  return comparisonKey(block.text) + images.map((img) => ` ${img.getAttribute('src') ?? ''}`).join('');
}

/** The nodes to take for a block: the outermost element that holds nothing else, where there is one. */
function nodesOf(block: Block, root: Element): readonly ChildNode[] {
  if (!block.whole || block.parent === root) return block.nodes;
  let whole = block.parent;
  while (whole.parentElement && whole.parentElement !== root && whole.parentElement.childNodes.length === 1)
    whole = whole.parentElement;
  return [whole];
}

/** How many blocks two lists begin with alike. */
function alike(a: readonly Block[], b: readonly Block[]): number {
  let count = 0;
  for (; count < Math.min(a.length, b.length, MOST); count++) {
    const [one, other] = [a[count], b[count]];
    if (!one || !other || signature(one) === '' || signature(one) !== signature(other)) break;
  }
  return count;
}

/**
 * Takes out what two pages of an article both say at their heads and tails, leaving one of each: of the heads the
 * first page's, of the tails the further page's.
 * @param root the article so far; changed
 * @param more the further page's body; changed
 * @param title the article's headline, as `comparisonKey` gives it
 */
export function takeRepeats(
  root: Element,
  more: Element,
  title: string,
  prefix: string,
  sanitizer: Sanitizer,
): Removal[] {
  const ledger = new Ledger(root.ownerDocument, prefix);
  const take = (block: Block, from: Element, reason: Cause['reason']) =>
    ledger.remove(nodesOf(block, from), { ...CAUSE, reason, detail: block.text.slice(0, 40) });
  let further = blocksOf(more);
  const heading = further[0];
  if (heading && title.length >= 4 && comparisonKey(heading.text) === title && !heading.media) {
    take(heading, more, 'title-repeat');
    further = further.slice(1);
  }
  const own = blocksOf(root);
  const heads = Math.min(alike(own, further), further.length - 1);
  for (const block of further.slice(0, Math.max(0, heads))) take(block, more, 'repeat');
  const rest = further.slice(Math.max(0, heads)).reverse();
  const tails = Math.min(alike([...own].reverse(), rest), own.length - 1, rest.length - 1);
  for (const block of own.slice(own.length - Math.max(0, tails))) take(block, root, 'repeat');
  return ledger.entries.map((entry) => toRemoval(entry, sanitizer.html(entry.taken)));
}

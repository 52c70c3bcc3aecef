import { honest } from '../dom/unclobbered';
import { collapse } from '../text';
import type { LiveRemoval } from './live-targets';

/** What a headline that is no heading is often named by. */
const NAMED = 'h1,h2,h3,[class*="title" i],[id*="title" i],[itemprop="headline"]';

/**
 * An article's text begins below its headline; a page that stays itself keeps the headline. Of its tellings inside the
 * content the first stays, unless the page shows one outside of it; those told again go.
 */
export function keepHeadline(live: readonly LiveRemoval[], root: Element, contents: readonly Element[]): LiveRemoval[] {
  const first = live.find((removal) => removal.reason === 'title-repeat' || isHeading(removal));
  if (!first || isToldOutside(first.text, root, contents)) return [...live];
  return live.filter((removal) => removal !== first);
}

/** A page of one document may say another title than its headline: the heading goes by its place then, and is one still. */
const isHeading = ({ nodes }: LiveRemoval): boolean =>
  nodes.some(({ node }) => node.nodeType === 1 && /^h1$/i.test(honest(node).nodeName));

const isToldOutside = (headline: string, root: Element, contents: readonly Element[]): boolean =>
  [...root.querySelectorAll(NAMED)].some(
    (el) =>
      !contents.some((content) => honest(content).contains(el)) &&
      honest(el).getClientRects().length > 0 &&
      collapse(honest(el).textContent ?? '') === headline,
  );

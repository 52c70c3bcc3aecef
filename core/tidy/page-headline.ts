import { honest } from '../dom/unclobbered';
import { collapse } from '../text';
import type { LiveRemoval } from './live-targets';

/** What a headline that is no heading is often named by. */
const NAMED = 'h1,h2,h3,[class*="title" i],[id*="title" i],[itemprop="headline"]';

/**
 * An article's text begins below its headline; a page that stays itself keeps the headline. Of its tellings inside the
 * content the first stays, unless the page shows one before it; those told again go.
 * @returns what goes, and the headline's element before the content, if there is one
 */
export function keepHeadline(
  live: readonly LiveRemoval[],
  root: Element,
  contents: readonly Element[],
  title: string,
): { readonly removals: LiveRemoval[]; readonly headline: Element | undefined } {
  const first = live.find((removal) => removal.reason === 'title-repeat' || isHeading(removal));
  const before = headlinesBefore(root, contents);
  const texts = first ? [first.text, title] : [title];
  const equal = before.filter((el) => texts.includes(collapse(honest(el).textContent ?? '')));
  const told = equal.find(isH1) ?? equal.at(-1);
  // A headline that the page's title words otherwise is kept as well; but the one in the content is told by it only where they are equal.
  const headline = told ?? before.findLast((el) => isH1(el) && honest(el).querySelector('a') === null);
  return { removals: live.filter((removal) => told !== undefined || removal !== first), headline };
}

/** A page of one document may say another title than its headline: the heading goes by its place then, and is one still. */
const isHeading = ({ nodes }: LiveRemoval): boolean =>
  nodes.some(({ node }) => node.nodeType === 1 && /^h1$/i.test(honest(node).nodeName));

const isH1 = (el: Element): boolean => /^h1$/i.test(honest(el).nodeName);

/** What may be a headline and is shown before the content. */
function headlinesBefore(root: Element, contents: readonly Element[]): Element[] {
  const [first] = contents;
  return [...honest(root).querySelectorAll(NAMED)].filter(
    (el) =>
      first !== undefined &&
      (honest(first).compareDocumentPosition(el) & PRECEDING) !== 0 &&
      !contents.some((content) => honest(content).contains(el) || honest(el).contains(content)) &&
      honest(el).getClientRects().length > 0 &&
      collapse(honest(el).textContent ?? '') !== '',
  );
}

/** DOM standard, Node.DOCUMENT_POSITION_PRECEDING. */
const PRECEDING = 2;

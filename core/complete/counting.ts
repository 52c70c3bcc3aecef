import { type Counting, type Numbers, pageOrdinal } from './page-address';

/** A link that a page calls by a number, and the numbers in its address. */
export interface NumberedLink {
  readonly label: number;
  readonly numbers: Numbers;
}

/**
 * How an article's pages are counted in their addresses: `?page=1` is the first page or the second, `?start=10` the second or
 * the eleventh. Links that are called by a number tell; else the link to the next page does, on the first.
 * @param next the link to the page after this one
 */
export function countingOf(labelled: readonly NumberedLink[], next: Numbers | undefined): Counting {
  const by = labelled[0]?.numbers.by ?? next?.by ?? 'pages';
  const told = labelled.filter(({ label, numbers }) => label > 1 && numbers.to !== undefined && numbers.by === by);
  const [one] = told;
  const to = one?.numbers.to;
  if (by === 'items') {
    const far = one && to !== undefined ? to / (one.label - 1) : (next?.to ?? 1) - (next?.from ?? 0);
    return { first: 0, step: far > 0 ? far : 1 };
  }
  if (one && to !== undefined) return { first: to - one.label + 1 === 0 ? 0 : 1, step: 1 };
  return { first: next?.from === undefined && next?.to === 1 ? 0 : 1, step: 1 };
}

/** Pages between this one and the next that a link leads to: none, unless one of them has no link. */
export function skippedBy(next: Numbers, counting: Counting): number {
  const skipped = pageOrdinal(next.to, counting) - pageOrdinal(next.from, counting) - 1;
  return Number.isInteger(skipped) && skipped > 0 ? skipped : 0;
}

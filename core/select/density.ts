import type { Survey, Tally } from './survey';

/** A child that holds this share of its parent's worth is where the article is. */
const DOMINANT = 0.55;
/** What stands beside that child belongs to the article if this share of its text is free of links and labels … */
const PURE = 0.7;
/** … and it is this large a share of it, or stands close by: a lead up to four levels further up, a tail beside it. */
const LARGE = 0.3;
const LEAD_LEVELS = 4;
const TAIL_LEVELS = 1;
/** Disclaimers behind a body have one paragraph or two. */
const TAIL_PARAGRAPHS = 3;
/** A lead is a sentence; an info bar ends without a full stop. */
const LEAD_UNITS = 30;
const LEAD_END = /[。！？…”」.!?]\s*$/;
/** Elements that are one paragraph: the article is what holds them. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p blockquote li dd dt h1 h2 h3 h4 h5 h6'.split(' '));

/** So many lines of a kind, links not among them, are one text. */
const LINES = 3;

type Children = ReadonlyMap<Tally, readonly Tally[]>;

function richest(tallies: Iterable<Tally>): Tally | undefined {
  let best: Tally | undefined;
  for (const tally of tallies)
    if (!best || tally.worth > best.worth || (tally.worth === best.worth && tally.depth > best.depth)) best = tally;
  return best;
}

function childrenOf(tallies: readonly Tally[]): Children {
  const children = new Map<Tally, Tally[]>();
  for (const tally of tallies) {
    if (!tally.parent) continue;
    const known = children.get(tally.parent);
    if (known) known.push(tally);
    else children.set(tally.parent, [tally]);
  }
  return children;
}

/** From a few levels above the richest element down to the part that dominates it. */
function pathTo(survey: Survey, children: Children): Tally[] {
  const path: Tally[] = [];
  for (let at = richest(survey.tallies); at; ) {
    path.push(at);
    const child = richest(children.get(at) ?? []);
    at = child && !child.sentence && child.worth >= DOMINANT * at.worth ? child : undefined;
  }
  const top = (path[0]?.depth ?? 0) - LEAD_LEVELS;
  for (let above = path[0]?.parent; above && above.depth > top; above = above.parent) path.unshift(above);
  return path;
}

const FOLLOWING = 4;
/** `a` begins after `b` in the document. */
export const follows = (a: Element, b: Element): boolean => (b.compareDocumentPosition(a) & FOLLOWING) !== 0;

/** Worth of these siblings if they are prose as pure as an article's, else 0. Siblings that are no prose at all do not count. */
function pureWorth(tallies: readonly Tally[]): number {
  const rich = tallies.filter((tally) => tally.worth > 0);
  const worth = rich.reduce((sum, tally) => sum + tally.worth, 0);
  return worth >= PURE * rich.reduce((sum, tally) => sum + tally.prose, 0) ? worth : 0;
}

const isTail = (tally: Tally): boolean => tally.paragraphs >= TAIL_PARAGRAPHS;
const isLead = ({ prose, element }: Tally): boolean => prose >= LEAD_UNITS && LEAD_END.test(element.textContent ?? '');

/** A line like the ones beside it, which are too short to be sentences: verse, dates, a list in `div`s. */
function isOneOfLines(tally: Tally, children: Children): boolean {
  const { parent, element, sentence } = tally;
  if (!parent || !sentence || children.has(tally)) return false;
  const lines = (children.get(parent) ?? []).filter(
    (one) => one.element.localName === element.localName && one.element.className === element.className,
  );
  return lines.length >= LINES && lines.every((one) => 2 * one.linked <= one.chars);
}

/**
 * The elements that hold most sentences with least around them, in document order: down from the richest element to
 * the part that dominates it, up again as far as there is more of the same, with a lead before it and a tail after it.
 * @param heading where the page's headline stands: a lead cannot come before it
 */
export function densest(survey: Survey, heading?: Element): readonly Element[] {
  const children = childrenOf(survey.tallies);
  const path = pathTo(survey, children);
  let root = path.at(-1);
  // A heading behind the text (a cookie dialog's) says nothing about where the article begins.
  const headline = root && heading && follows(root.element, heading) ? heading : undefined;
  let around: Tally[] = [];
  for (let level = path.length - 2; level >= 0; level--) {
    const outer = path[level];
    const branch = path[level + 1];
    if (!root || !outer || !branch) break;
    const rest = (children.get(outer) ?? []).filter((child) => child !== branch && child.prose > 0);
    const after = rest.filter((child) => follows(child.element, branch.element));
    const before = rest.filter((child) => !after.includes(child) && (!headline || follows(child.element, headline)));
    const more = pureWorth([...before, ...after]);
    const inside = rest.some((child) => child.sentence && PARAGRAPHS.has(child.element.localName));
    if (more >= LARGE * root.worth || (more > 0 && inside && root.depth - outer.depth === 1)) {
      root = outer;
      around = [];
      continue;
    }
    if (root.depth - outer.depth <= TAIL_LEVELS && pureWorth(after) > 0) around.push(...after.filter(isTail));
    if (headline && pureWorth(before) > 0) around.push(...before.filter(isLead));
  }
  while (root?.parent && (PARAGRAPHS.has(root.element.localName) || isOneOfLines(root, children))) root = root.parent;
  if (!root || root.prose <= 0) return [];
  return [root, ...around]
    .map((tally) => tally.element)
    .filter((el, _, all) => !all.some((other) => other !== el && other.contains(el)))
    .sort((a, b) => (follows(a, b) ? 1 : -1));
}

import { QUIET_LABELS } from '../dom/tags';
import { nameOf, parentOf } from '../dom/unclobbered';
import { unitsOf } from './prose';
import { type Run, readRuns, type Text } from './runs';

/** What one element holds, itself and (after `survey`) everything below it. Lengths are prose units (core/select/prose.ts). */
export interface Tally {
  readonly element: Element;
  readonly parent: Tally | undefined;
  readonly depth: number;
  /** The element itself holds a sentence, not only its descendants. */
  sentence: boolean;
  /** Text in sentences outside links; half of it where the page does not show it. */
  prose: number;
  paragraphs: number;
  /** Characters of text, and how many of them are links. */
  chars: number;
  linked: number;
  /** Prose less what stands around it: links, labels, boilerplate. */
  worth: number;
}

/** The page's text, added up once without cloning. */
export interface Survey {
  /** Elements that hold text, deepest first. */
  readonly tallies: readonly Tally[];
  readonly of: ReadonlyMap<Element, Tally>;
  readonly root: Tally | undefined;
  /** Share of CJK characters in the page's sentences, 0 to 1. */
  readonly cjkShare: number;
}

/** What decides whether an element's text counts as an article's. */
export interface Judge {
  /** The page shows this element. */
  shown(el: Element): boolean;
  /** Up to which share of the page's text an element is believed to be the boilerplate that its names say; 0: they say nothing. */
  boilerplate(el: Element): number;
}

/** Shortest run that is taken for a sentence, and the length from which a run needs no sentence mark. */
const SENTENCE = 10;
const LONG = 30;
/** A feed's link costs more than its text is worth: teasers have three to four times as much text as link. */
const LINK_COST = 3;
/** One list of links inside the body must not outweigh it. */
const WORST = -30;
/** Text that the page does not show is often the rest of a collapsed article, seldom an article of its own. */
const HIDDEN_SHARE = 0.5;

function weigh(tally: Tally, run: Run, judge: Judge): void {
  const units = unitsOf(run) * (judge.shown(tally.element) ? 1 : HIDDEN_SHARE);
  const linkShare = run.linked / Math.max(1, run.chars);
  tally.chars = run.chars;
  tally.linked = run.linked;
  if (linkShare >= 0.5) {
    tally.worth = -LINK_COST * units;
  } else if (/^h[1-6]$/.test(nameOf(tally.element)) || units < SENTENCE || (run.marks === 0 && units < LONG)) {
    tally.worth = QUIET_LABELS.has(nameOf(tally.element)) ? 0 : -units;
  } else {
    tally.prose = tally.worth = units * (1 - linkShare);
    tally.paragraphs = 1;
    tally.sentence = true;
  }
}

/** The tally of an element and of every ancestor, made once each. */
function chain(start: Element, of: Map<Element, Tally>): Tally | undefined {
  const missing: Element[] = [];
  let el: Element | undefined = start;
  for (; el && !of.has(el); el = parentOf(el)) missing.push(el);
  let parent = el && of.get(el);
  for (const element of missing.reverse()) {
    const depth: number = parent ? parent.depth + 1 : 0;
    const tally: Tally = {
      element,
      parent,
      depth,
      sentence: false,
      prose: 0,
      paragraphs: 0,
      chars: 0,
      linked: 0,
      worth: 0,
    };
    of.set(element, tally);
    parent = tally;
  }
  return parent;
}

/** In the order of a stable sort by depth, without comparing. */
function deepestFirst(tallies: Iterable<Tally>): Tally[] {
  const levels: Tally[][] = [];
  for (const tally of tallies) {
    levels[tally.depth] ??= [];
    levels[tally.depth]?.push(tally);
  }
  return levels.reverse().flat();
}

/** Children into parents, then boilerplate down to what it holds. @param tallies deepest first */
function addUp(tallies: readonly Tally[], isBoilerplate: (tally: Tally) => boolean): void {
  const boilerplate = new Set<Tally>();
  for (const tally of tallies) {
    if (tally.prose > 0 && isBoilerplate(tally)) {
      boilerplate.add(tally);
      empty(tally);
    }
    const { parent } = tally;
    if (!parent) continue;
    parent.chars += tally.chars;
    parent.linked += tally.linked;
    parent.prose += tally.prose;
    parent.paragraphs += tally.paragraphs;
    parent.worth += Math.max(WORST, tally.worth);
  }
  for (const tally of tallies.toReversed()) {
    if (!tally.parent || !boilerplate.has(tally.parent)) continue;
    boilerplate.add(tally);
    empty(tally);
  }
}

function empty(tally: Tally): void {
  tally.prose = tally.paragraphs = 0;
  tally.worth = WORST;
}

/** Adds up the page's text by element: one pass over its text nodes, one over the elements that hold them. */
export function survey(page: Text, judge: Judge): Survey {
  const of = new Map<Element, Tally>();
  let cjk = 0;
  let chars = 0;
  let total = 0;
  for (const [owner, run] of readRuns(page)) {
    const tally = chain(owner, of);
    if (!tally) continue;
    weigh(tally, run, judge);
    if (!tally.sentence) continue;
    total += tally.prose;
    cjk += run.cjk;
    chars += run.chars;
  }
  const tallies = deepestFirst(of.values());
  addUp(tallies, (tally) => tally.prose < total * judge.boilerplate(tally.element));
  return { tallies, of, root: tallies.at(-1), cjkShare: cjk / Math.max(1, chars) };
}

import { nameOf, parentOf } from '../dom/unclobbered';
import { unitsOf } from './prose';
import { type RunCount, readRuns, type Text } from './runs';

/** What one element holds, itself and (after `survey`) everything below it. Lengths are prose units (core/select/prose.ts). */
export interface ElementTally {
  readonly element: Element;
  readonly parent: ElementTally | undefined;
  readonly depth: number;
  /** The element itself holds a sentence, not only its descendants. */
  sentence: boolean;
  /** Text in sentences outside links. */
  prose: number;
  paragraphs: number;
  /** Characters of text, and how many of them are links. */
  chars: number;
  linked: number;
}

/** The page's text, added up once without cloning. */
export interface TextSurvey {
  /** Elements that hold text, deepest first. */
  readonly tallies: readonly ElementTally[];
  readonly of: ReadonlyMap<Element, ElementTally>;
}

/** Shortest run that is taken for a sentence, and the length from which a run needs no sentence mark. */
const SENTENCE = 10;
const LONG = 30;

function weigh(tally: ElementTally, run: RunCount): void {
  const units = unitsOf(run);
  const linkShare = run.linked / Math.max(1, run.chars);
  tally.chars = run.chars;
  tally.linked = run.linked;
  if (linkShare >= 0.5 || /^h[1-6]$/.test(nameOf(tally.element))) return;
  if (units < SENTENCE || (run.marks === 0 && units < LONG)) return;
  tally.prose = units * (1 - linkShare);
  tally.paragraphs = 1;
  tally.sentence = true;
}

/** The tally of an element and of every ancestor, made once each. */
function chain(start: Element, of: Map<Element, ElementTally>): ElementTally | undefined {
  const missing: Element[] = [];
  let el: Element | undefined = start;
  for (; el && !of.has(el); el = parentOf(el)) missing.push(el);
  let parent = el && of.get(el);
  for (const element of missing.reverse()) {
    const depth: number = parent ? parent.depth + 1 : 0;
    const tally: ElementTally = {
      element,
      parent,
      depth,
      sentence: false,
      prose: 0,
      paragraphs: 0,
      chars: 0,
      linked: 0,
    };
    of.set(element, tally);
    parent = tally;
  }
  return parent;
}

/** In the order of a stable sort by depth, without comparing. */
function deepestFirst(tallies: Iterable<ElementTally>): ElementTally[] {
  const levels: ElementTally[][] = [];
  for (const tally of tallies) {
    levels[tally.depth] ??= [];
    levels[tally.depth]?.push(tally);
  }
  return levels.reverse().flat();
}

/** Adds up a text by element: one pass over its text nodes, one over the elements that hold them. */
export function surveyText(page: Text): TextSurvey {
  const of = new Map<Element, ElementTally>();
  for (const [owner, run] of readRuns(page)) {
    const tally = chain(owner, of);
    if (tally) weigh(tally, run);
  }
  const tallies = deepestFirst(of.values());
  for (const { parent, chars, linked, prose, paragraphs } of tallies) {
    if (!parent) continue;
    parent.chars += chars;
    parent.linked += linked;
    parent.prose += prose;
    parent.paragraphs += paragraphs;
  }
  return { tallies, of };
}

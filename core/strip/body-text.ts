import { follows } from '../dom/document-order';
import type { Snapshot } from '../dom/snapshot';
import { lazy } from '../lazy';
import { type ElementTally, surveyText, type TextSurvey } from '../select/survey';

/** A sentence of at least this many units is a paragraph that must not be lost. */
const PARAGRAPH = 25;

/** What the snapshot's elements hold, for judging how much a removal would take. */
export interface BodyText {
  readonly text: TextSurvey;
  /** First and last element that hold a sentence of their own. */
  readonly first: Element | undefined;
  readonly last: Element | undefined;
  /** Share of the root's prose that this element holds, 0 to 1. */
  share(el: Element): number;
  /** Paragraphs, links not counted. */
  paragraphs(el: Element): number;
  /** Whether `a` ends before `b` begins. */
  isBefore(a: Element, b: Element): boolean;
}

/** Reads the snapshot's text once. Elements that are moved later keep their numbers. */
export function bodyText({ doc, root }: Snapshot): BodyText {
  const text = surveyText({ doc, root });
  const total = Math.max(1, text.of.get(root)?.prose ?? 0);
  const sentences = [...text.of.values()].filter((tally) => tally.sentence && tally.prose >= PARAGRAPH);
  const comesBehind = orderIn(root);
  const tallyOf = (el: Element): ElementTally | undefined => text.of.get(el);
  return {
    text,
    first: sentences[0]?.element,
    last: sentences.at(-1)?.element,
    share: (el) => (tallyOf(el)?.prose ?? 0) / total,
    paragraphs: (el) => tallyOf(el)?.paragraphs ?? 0,
    isBefore: (a, b) => comesBehind(b, a) && !a.contains(b),
  };
}

/** The order of a root's elements, counted once: browsers count siblings each time that they are asked. */
function orderIn(root: Element): (a: Element, b: Element) => boolean {
  const places = lazy(() => new Map([...root.getElementsByTagName('*')].map((el, i) => [el, i])));
  return (a, b) => {
    const [first, second] = [places().get(b), places().get(a)];
    return first === undefined || second === undefined ? follows(a, b) : second > first;
  };
}

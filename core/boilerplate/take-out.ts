import type { Ledger } from '../ledger';
import type { Scene, Verdict } from './evidence';
import type { Line } from './line';

/** The one rule by which everything in an element goes; this where something in it stays, or goes by another rule. */
const NOT_WHOLE = '';

/**
 * What becomes of each element that holds lines. The elements above one were told the same when it was told: nothing is
 * told to them twice, and pages may nest as deep as they like.
 */
function fatesOf(scene: Scene, root: Element): ReadonlyMap<Element, string> {
  const fates = new Map<Element, string>();
  for (const line of scene.lines) {
    const own = scene.gone[line.index]?.rule ?? NOT_WHOLE;
    for (let el: Element | null = line.block.parent; el && el !== root; el = el.parentElement) {
      const told = fates.get(el);
      if (told === own || told === NOT_WHOLE) break;
      fates.set(el, told === undefined ? own : NOT_WHOLE);
    }
  }
  return fates;
}

/** The largest element around the block that goes altogether, for one reason. */
function wholeOf(line: Line, root: Element, fates: ReadonlyMap<Element, string>): Element | undefined {
  let whole: Element | undefined;
  for (let el: Element | null = line.block.parent; el && el !== root; el = el.parentElement) {
    if (!fates.get(el)) break; // what has been taken out already stands in a box of the ledger's
    whole = el;
  }
  return whole;
}

/**
 * Carries the verdicts out: whole elements where all of one goes for the same reason, else the blocks by themselves.
 * @returns false if there were none
 */
export function takeOut(scene: Scene, root: Element, ledger: Ledger): boolean {
  if (scene.gone.every((verdict) => verdict === undefined)) return false;
  const fates = fatesOf(scene, root);
  const taken = new Set<Element>();
  for (const line of scene.lines) {
    const verdict = scene.gone[line.index];
    if (!verdict) continue;
    const whole = wholeOf(line, root, fates);
    if (whole && taken.has(whole)) continue;
    if (whole) taken.add(whole);
    ledger.remove(whole ? [whole] : line.block.nodes, causeOf(verdict));
  }
  return true;
}

const causeOf = ({ kind, rule, reason, detail }: Verdict) => ({
  kind,
  stage: 'stripText' as const,
  rule,
  reason,
  detail,
});

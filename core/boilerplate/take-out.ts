import type { Ledger } from '../ledger';
import type { Scene, Verdict } from './evidence';
import type { Line } from './line';

/** Elements to climb from a block in search of one that can go whole; pages may nest deeper than anyone reads. */
const HIGHEST = 12;

interface Tally {
  lines: number;
  gone: number;
  readonly rules: Set<string>;
}

function ancestorsOf(line: Line, root: Element): Element[] {
  const found: Element[] = [];
  for (let el: Element | null = line.block.parent; el && el !== root && found.length < HIGHEST; el = el.parentElement)
    found.push(el);
  return found;
}

function tally(scene: Scene, root: Element): Map<Element, Tally> {
  const tallies = new Map<Element, Tally>();
  for (const line of scene.lines)
    for (const el of ancestorsOf(line, root)) {
      const known = tallies.get(el) ?? { lines: 0, gone: 0, rules: new Set<string>() };
      const verdict = scene.gone[line.index];
      known.lines++;
      if (verdict) {
        known.gone++;
        known.rules.add(verdict.rule);
      }
      tallies.set(el, known);
    }
  return tallies;
}

/** The largest element around the block that goes altogether, for one reason. */
function wholeOf(line: Line, root: Element, tallies: ReadonlyMap<Element, Tally>): Element | undefined {
  let whole: Element | undefined;
  for (const el of ancestorsOf(line, root)) {
    const { lines, gone, rules } = tallies.get(el) ?? { lines: 1, gone: 0, rules: new Set() };
    if (gone < lines || rules.size > 1) break;
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
  const tallies = tally(scene, root);
  const taken = new Set<Element>();
  for (const line of scene.lines) {
    const verdict = scene.gone[line.index];
    if (!verdict || ancestorsOf(line, root).some((el) => taken.has(el))) continue;
    const whole = wholeOf(line, root, tallies);
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

import type { BoilerplateKind, ReasonCode } from '../types';
import { BUTTON_VERB } from './data/shapes';
import type { Line } from './line';
import type { Match } from './match';
import { isProse, type Place, placeFits, placeOf, type Zones } from './position';

/** Evidence that must agree before a line goes; words alone give two. */
export const ENOUGH = 3;
const STRONG_WORDS = 2;
const WEAK_WORDS = 1;
const WRONG_PLACE = -2;
/** A line that no phrase knows goes only if it is this short. */
const LONGEST_UNKNOWN = 40;
const ROUNDS = 4;

export interface Verdict {
  readonly kind: BoilerplateKind;
  /** Id of the phrase, or of the shape that decided (`shape:neighbour`). */
  readonly rule: string;
  readonly reason: ReasonCode;
  /** What spoke for it, for the reader of the trace. */
  readonly detail: string;
}

export interface Scene {
  readonly lines: readonly Line[];
  readonly matches: readonly (Match | undefined)[];
  readonly zones: Zones;
  /** Lines whose words said that they are boilerplate, and that a guard knows better of. */
  readonly guarded: ReadonlySet<number>;
  /** What has been decided; grows. */
  readonly gone: (Verdict | undefined)[];
}

/** True where the neighbour in that direction is boilerplate already; captionless media are looked past. */
function neighbourGone(scene: Scene, index: number, step: 1 | -1): boolean {
  let at = index + step;
  while (scene.lines[at]?.length === 0 && !scene.gone[at]) at += step;
  if (at >= scene.lines.length) return index > scene.zones.end;
  return at >= 0 && scene.gone[at] !== undefined;
}

/** After the line that ended the article, with no prose that stays in between. */
export function afterEndFlags(scene: Scene): boolean[] {
  let open = false;
  return scene.lines.map((line, i) => {
    if (i > scene.zones.end && isProse(line, scene.matches[i]) && !scene.gone[i]) open = false;
    const flag = open;
    if (scene.matches[i]?.endsArticle && i >= scene.zones.end) open = true;
    return flag;
  });
}

function wordsAndPlace(match: Match | undefined, place: Place): number {
  if (!match) return 0;
  return (match.weak ? WEAK_WORDS : STRONG_WORDS) + (placeFits(match.position, place) ? 1 : WRONG_PLACE);
}

const couldBeBoilerplate = (line: Line): boolean =>
  !line.sheltered && !line.sentence && line.length > 0 && line.length <= LONGEST_UNKNOWN;

const nearestKind = (scene: Scene, index: number): BoilerplateKind =>
  scene.gone[index - 1]?.kind ?? scene.gone[index + 1]?.kind ?? 'other';

/** A heading over a paragraph that stays is the article's own. */
export function headsProse(scene: Scene, index: number): boolean {
  return scene.matches[index]?.opens !== undefined && isAboveProse(scene, index);
}

/** Right above a paragraph that stays. */
export function isAboveProse(scene: Scene, index: number): boolean {
  let at = index + 1;
  while (scene.lines[at]?.length === 0) at++;
  const next = scene.lines[at];
  return next !== undefined && isProse(next, scene.matches[at]) && !scene.gone[at];
}

/** The line that opens the container, if no other line between paragraphs is of its kind: a diary's dates open its entries. */
function isFirst(scene: Scene, index: number): boolean {
  if ((scene.zones.before[index] ?? 0) > 0) return false;
  for (let at = index - 1; at >= 0; at--) if (!scene.gone[at] && scene.lines[at]?.length !== 0) return false;
  const rule = scene.matches[index]?.rule;
  return !scene.lines.some(
    (line) => line.index > index && isBetween(scene, line.index) && scene.matches[line.index]?.rule === rule,
  );
}

const isBetween = ({ zones }: Scene, index: number): boolean =>
  (zones.before[index] ?? 0) > 0 && (zones.after[index] ?? 0) > 0;

/** Longest label of a button. */
const BUTTON = 10;

/** What a button may be taken for. */
const BUTTONS: ReadonlySet<BoilerplateKind> = new Set(['widget', 'pagination', 'comments', 'related']);

/** What a button right behind a table or a run of code is, in no sentence and no table itself. */
function objectsButton({ lines, matches }: Scene, index: number): Pick<Verdict, 'kind' | 'rule'> | undefined {
  const [line, before, match] = [lines[index], lines[index - 1], matches[index]];
  if (!line || !before || line.sheltered || line.length > BUTTON) return undefined;
  if (before.block.parent.closest('table,pre') === null) return undefined;
  if (match) return BUTTONS.has(match.kind) ? match : undefined;
  return BUTTON_VERB.test(line.text) ? { kind: 'widget', rule: 'shape:button' } : undefined;
}

function judge(scene: Scene, index: number, afterEnd: boolean): Verdict | undefined {
  const line = scene.lines[index];
  const match = scene.matches[index];
  if (!line || match?.keep || (match?.weak && line.sheltered)) return undefined;
  const button = objectsButton(scene, index);
  if (button) return { kind: button.kind, rule: button.rule, reason: 'phrase-block', detail: 'behind a table' };
  if (match ? headsProse(scene, index) : !couldBeBoilerplate(line)) return undefined;
  const place = placeOf(index, scene.zones);
  if (!match && (place === 'between' || place === 'both')) return undefined;
  const sides = (neighbourGone(scene, index, -1) ? 1 : 0) + (neighbourGone(scene, index, 1) ? 1 : 0);
  if (!match && sides < 2) return undefined;
  // A label before the link (`延伸阅读：`) takes its share of a short line.
  const linked = line.links >= (match ? 0.6 : 0.8);
  const first = match?.weak === true && isFirst(scene, index);
  const evidence = [sides > 0, sides > 1, first, linked, afterEnd].filter(Boolean).length;
  if (wordsAndPlace(match, place) + evidence < ENOUGH) return undefined;
  const signs = [place, `neighbours ${sides}`, first && 'first', linked && 'link'];
  if (afterEnd) signs.push('after end');
  const detail = signs.filter(Boolean).join(', ');
  if (match) return { kind: match.kind, rule: match.rule, reason: 'phrase-block', detail };
  const kind = nearestKind(scene, index);
  return afterEnd
    ? { kind, rule: 'shape:after-end', reason: 'after-end', detail }
    : { kind, rule: 'shape:neighbour', reason: 'neighbour', detail };
}

/** Weighs every line, forwards and backwards in turn, until nothing changes: a line that goes speaks against its neighbours. */
export function weighLines(scene: Scene): void {
  for (let round = 0; round < ROUNDS; round++) {
    const afterEnd = afterEndFlags(scene);
    let changed = false;
    for (let step = 0; step < scene.lines.length; step++) {
      const index = round % 2 === 0 ? step : scene.lines.length - 1 - step;
      if (scene.gone[index]) continue;
      const verdict = judge(scene, index, afterEnd[index] ?? false);
      if (verdict) {
        scene.gone[index] = verdict;
        changed = true;
      }
    }
    if (!changed && round > 0) break;
  }
}

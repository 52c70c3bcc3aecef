import { CUE_NAMES, cuesOf } from '../model/cues';
import type { LineVotes } from '../model/line-votes';
import type { BoilerplateKind } from '../types';
import { entryHeads, isAnnounced, isStepCard, numberedHeads } from './announced';
import { KIND_OF_CUES } from './data/cue-kinds';
import { headsProse, isAboveProse, type Scene, type Verdict } from './evidence';
import { isEventFact, narrates } from './guard';
import type { Line } from './line';
import { quotesIt, tellsOfElse } from './quoted';

const LINKED = 0.5;

/** What a line that no phrase names is most likely: links lead to other articles. */
const kindOf = (scene: Scene, { index, links }: Line): BoilerplateKind =>
  links >= LINKED ? 'related' : (scene.matches[index]?.kind ?? 'other');

/** What a line is by the first of its cues that says so. */
function toldKind(text: string): BoilerplateKind | undefined {
  const { groups } = cuesOf(text);
  return KIND_OF_CUES.find(([name]) => ((groups >> CUE_NAMES.indexOf(name)) & 1) === 1)?.[1];
}

/** By its words a line goes if it is less likely the article's than this; and than this where its structure speaks against it, too. */
const TOLD = 0.2;
const TOLD_FOREIGN = 0.5;
/** So much of the text may go by words; where more would, the article is about such things. */
const MOST_TOLD = 0.3;

/**
 * What may go by a vote: nothing that a guard or its shelter (a figure, a table, code) keeps, nor what is read and left, nor a
 * heading over a paragraph that stays, nor what the paragraph before announces.
 */
const mayGo = (scene: Scene, line: Line): boolean =>
  line.length > 0 &&
  !line.sheltered &&
  !scene.gone[line.index] &&
  !scene.guarded.has(line.index) &&
  !scene.matches[line.index]?.keep &&
  !headsProse(scene, line.index) &&
  !isAnnounced(scene, line) &&
  !isStepCard(line) &&
  !isEventFact(scene, line);

/** A label is no longer. */
const LABEL = 12;

/** The label of links that went, with no paragraph behind it. */
function isOverGone(scene: Scene, { index, length, sentence }: Line): boolean {
  if (sentence || length > LABEL || (scene.zones.after[index] ?? 0) > 0) return false;
  const next = scene.lines.slice(index + 1).find((line) => line.length > 0);
  return next !== undefined && next.links >= LINKED && scene.gone[next.index] !== undefined;
}

const UNDER_TITLE: Verdict = {
  kind: 'related',
  rule: 'model',
  reason: 'unlike-article',
  detail: 'below the title of another article',
};

/** The summary below a title that was a link and went, with nothing of the article right behind it. Before the text it would be its lead. */
function isUnderGone(scene: Scene, { index }: Line): boolean {
  if ((scene.zones.before[index] ?? 0) === 0) return false;
  const told = (step: 1 | -1) => {
    let at = index + step;
    while (scene.lines[at]?.length === 0) at += step;
    return scene.lines[at];
  };
  const [title, next] = [told(-1), told(1)];
  if (!title || title.links < LINKED || !scene.gone[title.index]) return false;
  return next === undefined || scene.gone[next.index] !== undefined;
}

/** Lines that the page's structure speaks against; where they have the paragraphs' own, their words must as well. */
export function markForeign(scene: Scene, votes: LineVotes | undefined): void {
  if (!votes) return;
  const told: Line[] = [];
  const foreign: Line[] = [];
  const heads = new Set([...entryHeads(scene), ...numberedHeads(scene)]);
  // Backwards: whether a heading heads what stays is known once that has been voted on.
  for (const line of scene.lines.toReversed()) {
    if (!mayGo(scene, line) || heads.has(line.index)) continue;
    const { index, block, text } = line;
    const vote = votes.of(block);
    if (!vote) continue;
    const match = scene.matches[index];
    const words = (match && !match.weak) || (vote.told ?? 1) < TOLD_FOREIGN;
    const alike = vote.alike || (vote.heads && isAboveProse(scene, index));
    if (vote.foreign && (!alike || words || isOverGone(scene, line))) {
      const [kind, detail] = [kindOf(scene, line), votes.against(block)];
      scene.gone[index] = { kind, rule: 'model', reason: 'unlike-article', detail };
    } else if (vote.foreign) foreign.push(line);
    else if ((vote.told ?? 1) < TOLD && !narrates(text) && !quotesIt(text) && !tellsOfElse(text)) told.push(line);
  }
  for (const line of foreign) if (isUnderGone(scene, line)) scene.gone[line.index] = UNDER_TITLE;
  markTold(scene, told);
}

function markTold(scene: Scene, told: readonly Line[]): void {
  const sum = (lines: readonly Line[]) => lines.reduce((all, { length }) => all + length, 0);
  if (sum(told) > MOST_TOLD * sum(scene.lines.filter(({ index }) => !scene.gone[index]))) return;
  for (const line of told) {
    const kind = toldKind(line.text) ?? kindOf(scene, line);
    scene.gone[line.index] = { kind, rule: 'model:words', reason: 'unlike-article', detail: 'words to the reader' };
  }
}

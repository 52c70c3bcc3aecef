import type { LineVotes } from '../model/line-votes';
import type { BoilerplateKind } from '../types';
import type { Scene } from './evidence';
import type { Line } from './line';

const LINKED = 0.5;

/** What a line that no phrase names is most likely: links lead to other articles. */
const kindOf = (scene: Scene, { index, links }: Line): BoilerplateKind =>
  links >= LINKED ? 'related' : (scene.matches[index]?.kind ?? 'other');

/**
 * Lines that the page's structure speaks against; where they have the paragraphs' own, their words must as well. Never one that a guard or its shelter (a figure, a table, code) keeps, nor
 * one that is read and left.
 */
export function markForeign(scene: Scene, votes: LineVotes | undefined): void {
  if (!votes) return;
  for (const line of scene.lines) {
    const { index, block, sheltered, length } = line;
    if (length === 0 || sheltered || scene.gone[index] || scene.guarded.has(index) || scene.matches[index]?.keep)
      continue;
    const vote = votes.of(block);
    if (!vote?.foreign || (vote.alike && !(scene.matches[index] && !scene.matches[index]?.weak))) continue;
    scene.gone[index] = {
      kind: kindOf(scene, line),
      rule: 'model',
      reason: 'unlike-article',
      detail: votes.against(block),
    };
  }
}

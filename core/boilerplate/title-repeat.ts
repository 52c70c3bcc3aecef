import type { Metadata } from '../types';
import type { Scene } from './evidence';

/** Lines from the start of the container that may repeat the headline. */
const REACH = 6;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]+/gu, '')
    .toLowerCase();

/** The headline told again at the head of the body, if it is the very headline that was read. */
export function markTitleRepeats(scene: Scene, known: Metadata): void {
  const title = bare(known.title?.value ?? '');
  if (title.length < 4) return;
  for (const line of scene.lines.slice(0, REACH)) {
    if (line.sheltered || scene.gone[line.index] || (scene.zones.before[line.index] ?? 0) > line.length) continue;
    if (bare(line.text) === title)
      scene.gone[line.index] = {
        kind: 'other',
        rule: 'shape:title-repeat',
        reason: 'title-repeat',
        detail: 'equals the headline',
      };
  }
}

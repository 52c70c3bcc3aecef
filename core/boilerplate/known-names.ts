import { normalise } from '../text';
import type { Metadata } from '../types';
import type { Scene } from './evidence';

/** The outlet or the account alone on a line before the article, as the page's bar named it. */
export function markKnownNames(scene: Scene, known: Metadata): void {
  const names = new Set(
    [known.source?.value, known.account?.value].filter((name) => name !== undefined).map(normalise),
  );
  for (const { index, text, sheltered } of scene.lines) {
    if ((scene.zones.before[index] ?? 0) > 0) return;
    if (sheltered || !names.has(text) || scene.zones.total === 0) continue;
    scene.gone[index] ??= { kind: 'source', rule: 'shape:known-name', reason: 'repeat', detail: 'named in the bar' };
  }
}

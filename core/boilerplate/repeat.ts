import type { Scene } from './evidence';

/** Shorter lines are refrains, table cells, answers. */
const LONG = 60;

/** A paragraph told a second time, word for word: an abstract before the body, a hidden copy behind it. The first one stays. */
export function markRepeats(scene: Scene): void {
  const seen = new Map<string, number>();
  for (const { text, length, index, sheltered } of scene.lines) {
    if (length < LONG || sheltered || scene.gone[index] || scene.matches[index]) continue;
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    else
      scene.gone[index] = {
        kind: 'other',
        rule: 'shape:repeat',
        reason: 'repeat',
        detail: `same as block ${first + 1}`,
      };
  }
}

import type { Scene } from './evidence';

/** Shorter lines are refrains, table cells, answers: they neither make a copy nor break one off. */
const LONG = 40;
/** A paragraph may be printed twice by its author, a verse quoted again: only so much text in a row is a second copy. */
const COPY = 300;

/** A stretch of the article told a second time, word for word and in the same order (a hidden copy, a mobile twin). The first one stays. */
export function markRepeats(scene: Scene): void {
  const firsts = new Map<string, number>();
  let run: { index: number; first: number }[] = [];
  let chars = 0;
  const close = () => {
    if (chars >= COPY)
      for (const { index, first } of run)
        scene.gone[index] = {
          kind: 'other',
          rule: 'shape:repeat',
          reason: 'repeat',
          detail: `same as block ${first + 1}`,
        };
    run = [];
    chars = 0;
  };
  for (const { text, length, index, sheltered } of scene.lines) {
    if (length < LONG) continue;
    const first = sheltered || scene.gone[index] || scene.matches[index] ? undefined : firsts.get(text);
    if (first === undefined || first <= (run.at(-1)?.first ?? -1)) close();
    if (first === undefined) {
      firsts.set(text, index);
      continue;
    }
    run.push({ index, first });
    chars += length;
  }
  close();
}

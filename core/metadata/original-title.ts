import { originalTitleIn } from '../facts/original-title';
import type { Field } from '../types';
import type { InfoSurroundings } from './surroundings';

/** 「原标题：…」 at head or tail or behind the article. */
export function readOriginalTitle(around: InfoSurroundings): Field<string> | undefined {
  const lines = [...around.head.slice(0, 6), ...around.tail.slice(-6), ...around.after.slice(0, 10), ...around.bar];
  for (const line of lines) {
    const value = originalTitleIn(line);
    if (value) return { value, from: 'credits' };
  }
  return undefined;
}

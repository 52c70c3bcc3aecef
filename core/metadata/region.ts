import { regionIn } from '../facts/region';
import type { Field } from '../types';
import type { InfoSurroundings } from './surroundings';

/** Where it was posted from: in the bar, above it, or in the credits. */
export function readRegion(around: InfoSurroundings): Field<string> | undefined {
  const near = [...around.bar, ...around.above.slice(-4), ...around.after.slice(0, 8), ...around.tail.slice(-3)];
  for (const line of near) {
    const value = regionIn(line);
    if (value) return { value, from: around.bar.includes(line) ? 'bar' : 'credits' };
  }
  return undefined;
}

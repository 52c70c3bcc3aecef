import { editorsIn } from '../facts/editors';
import { unique } from '../facts/names';
import type { Field } from '../types';
import type { PageLine } from './lines';
import type { InfoSurroundings } from './surroundings';

const HEAD_LINES = 6;
const TAIL_LINES = 50;
const AFTER_LINES = 20;

/** Who edited it: names in the credits and in the bar, codes and offices left out, in the order of the page. */
export function readEditor(around: InfoSurroundings): Field<readonly string[]> | undefined {
  const zones: readonly (readonly [readonly PageLine[], string])[] = [
    [around.bar, 'bar'],
    [around.head.slice(0, HEAD_LINES), 'credits'],
    [around.tail.slice(-TAIL_LINES), 'credits'],
    [around.after.slice(0, AFTER_LINES), 'credits'],
  ];
  const found = zones.flatMap(([lines, from]) =>
    lines.flatMap((line) => editorsIn(line).map((name) => ({ name, from }))),
  );
  const names = unique(found.map(({ name }) => name));
  return names.length > 0 && names.length <= 6 ? { value: names, from: found[0]?.from ?? 'credits' } : undefined;
}

import type { Field } from '../types';
import { NOT_A_NAME } from './data/name-words';
import { fold } from './fold';
import { labelled, textOf } from './labels';
import type { Line } from './lines';
import { isOutlet, splitNames, unique } from './names';
import type { Surroundings } from './surroundings';

/** Staff numbers behind editors' names: `_NN7379`, `PN054`, `(ZN028)`. */
const STAFF_CODE = /[_\s(（]*(?<![A-Za-z])[A-Z]{1,5}_?\d{2,7}[)）]?/g;
const HEAD_LINES = 6;
const AROUND_LINES = 12;

/** Who edited it: names in the credits and in the bar, codes and offices left out, in the order of the page. */
export function readEditor(around: Surroundings): Field<readonly string[]> | undefined {
  const zones: readonly (readonly [readonly Line[], string])[] = [
    [around.bar, 'bar'],
    [around.head.slice(0, HEAD_LINES), 'credits'],
    [around.tail.slice(-AROUND_LINES), 'credits'],
    [around.after.slice(0, AROUND_LINES), 'credits'],
  ];
  const found = zones.flatMap(([lines, from]) =>
    lines.filter((line) => line.text.length <= 160).flatMap((line) => editorsIn(line).map((name) => ({ name, from }))),
  );
  const names = unique(found.map(({ name }) => name));
  return names.length > 0 && names.length <= 6 ? { value: names, from: found[0]?.from ?? 'credits' } : undefined;
}

/** 「责任编辑：甲_NN7379」, 「(责编：甲、乙)」, 「编辑 甲 校对 乙」. A label further inside a sentence is none. */
export function editorsIn(line: Line): string[] {
  return labelled(line.plain, line.text.length <= 40).flatMap((label) => {
    if (label.field !== 'editor') return [];
    const value = fold(textOf(line.text, label))
      .replace(STAFF_CODE, ' ')
      .replace(/[)\]】].*$/, '');
    const names = splitNames(value).map((name) => name.replace(/^[_\s]+|[_\s]+$/g, ''));
    return names.every(isEditorName) && names.length <= 4 ? names : names.slice(0, 1).filter(isEditorName);
  });
}

const isEditorName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && !isOutlet(name) && /^(?:[\p{Script=Han}·]{2,10}|[A-Za-z][\w.-]{1,20})$/u.test(name);

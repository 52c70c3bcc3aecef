import { NOT_A_NAME } from '../facts/data/name-words';
import { fold } from '../facts/fold';
import { labelled, textOf } from '../facts/labels';
import { isOutlet, splitNames, unique } from '../facts/names';
import type { Field } from '../types';
import type { Line } from './lines';
import type { Surroundings } from './surroundings';

/** Staff numbers behind editors' names: `_NN7379`, `PN054`, `(ZN028)`. */
const STAFF_CODE = /[_\s(（]*(?<![A-Za-z])[A-Z]{1,5}_?\d{2,7}[)）]?/g;
const HEAD_LINES = 6;
const TAIL_LINES = 50;
const AFTER_LINES = 20;
/** Every label of editors holds one of these. */
const HINT = /[编編稿]|editor/i;
/** A longer line is running text. */
const SHORT = 120;

/** Who edited it: names in the credits and in the bar, codes and offices left out, in the order of the page. */
export function readEditor(around: Surroundings): Field<readonly string[]> | undefined {
  const zones: readonly (readonly [readonly Line[], string])[] = [
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

/** 「责任编辑：甲_NN7379」, 「(责编：甲、乙)」, 「编辑 甲 校对 乙」; in a paragraph only at its end and in brackets. */
export function editorsIn(line: Line): string[] {
  if (!HINT.test(line.plain)) return [];
  const long = line.text.length > SHORT;
  return labelled(line.plain, line.text.length <= 40).flatMap((label) => {
    if (label.field !== 'editor' || (long && !closesParagraph(line.plain, label.start, label.end))) return [];
    const names = splitNames(
      fold(textOf(line.text, label))
        .replace(STAFF_CODE, ' ')
        .replace(/[)\]】].*$/, ''),
    );
    const clean = names.map((name) => name.replace(/^[_\s]+|[_\s]+$/g, ''));
    return clean.every(isEditorName) && clean.length <= 4 ? clean : clean.slice(0, 1).filter(isEditorName);
  });
}

function closesParagraph(plain: string, start: number, end: number): boolean {
  return (
    end > plain.length - 20 &&
    /[([【]\s*\S{0,8}[:|/]\s*$/.test(plain.slice(0, start)) &&
    /^\s*[)\]】]/.test(plain.slice(end))
  );
}

const isEditorName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && !isOutlet(name) && /^(?:[\u3400-\u9fff·]{2,10}|[A-Za-z][\w.-]{1,20})$/.test(name);

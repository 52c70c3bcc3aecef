import { NOT_A_NAME } from './data/name-words';
import { fold } from './fold';
import type { InfoText } from './info-text';
import { STAFF_CODE } from './label-value';
import { labelsOf, valueText } from './labels';
import { isOutlet, isSurePersonName, splitNames } from './names';

/** Every label of editors holds one of these. */
const HINT = /[编編稿]|editor/i;
/** A longer line is running text. */
const SHORT = 120;
const MOST = 4;

/** 「责任编辑：甲_NN7379」, 「(责编：甲、乙)」, 「编辑 甲 校对 乙」. What closes a paragraph is read where it is cut off. */
export function editorsIn(line: InfoText): string[] {
  if (line.text.length > SHORT || !HINT.test(line.plain)) return [];
  return labelsOf(line)
    .filter(({ field }) => field === 'editor')
    .flatMap((label) => editorNames(fold(valueText(line.text, label))));
}

/** The names behind an editor's label: codes and offices left out. @param value folded */
export function editorNames(value: string): string[] {
  const names = splitNames(value.replace(STAFF_CODE, ' ').replace(/[)\]】].*$/, ''));
  const [first = '', ...rest] = names.map((name) => name.replace(/^[_\s]+|[_\s]+$/g, ''));
  if (rest.length > 0 && isOutlet(first) && rest.every(isSurePersonName)) return rest; // 「某某频道 甲 乙」
  const clean = [first, ...rest.filter((name) => !/^[a-z]+$/.test(name))]; // 「钱玲 qianling」: who logged in
  return clean.every(isEditorName) && clean.length <= MOST ? clean : [first].filter(isEditorName);
}

const isEditorName = (name: string): boolean =>
  !NOT_A_NAME.test(name) && !isOutlet(name) && /^(?:[\u3400-\u9fff·]{2,10}[A-Z]?|[A-Za-z][\w. -]{1,30})$/.test(name);

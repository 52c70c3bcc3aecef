import { AMBIGUOUS_LABELS, type LabelField } from './data/labels';
import { JOB_BEFORE, NOT_A_NAME } from './data/name-words';
import type { Labelled } from './labels';
import { isOutlet, isPenName, isPersonName, isSurePersonName, splitNames } from './names';

/** Staff numbers behind names: `_NN7379`, `PN054`, `(ZN028)`. */
export const STAFF_CODE = /[_\s(（]*(?<![A-Za-z])[A-Z]{1,5}_?\d{2,7}[)）]?/g;
const LONGEST_NAMES = 28;
/** A name behind its offices: 「某中心部长、研究员甲」. */
const LONGEST_DESCRIBED = 60;
const LONGEST_OUTLET = 34;
const LONGEST_TIME = 24;
const SENTENCE = /[。!?;“”「」]/;
const QUOTES = /[“”「」]/g;

/** Can what stands behind a label be its value, and nothing but that? An open label has none yet. @param value folded */
export function fits({ field, label, bare }: Labelled, value: string): boolean {
  if (value === '') return !bare;
  if (!bare && NAMES.has(field) && isDescribed(value)) return true;
  if (SENTENCE.test(value)) return false;
  if (field === 'source' || field === 'account' || field === 'region') return value.length <= LONGEST_OUTLET;
  if (field === 'published' || field === 'modified') return value.length <= LONGEST_TIME;
  if (field === 'counter') return /^[\d\s.,万w+次()]{1,14}$/i.test(value);
  const names = splitNames(value.replace(STAFF_CODE, ' ').replace(/[()[\]]/g, ' '));
  const isName = AMBIGUOUS_LABELS.has(label) ? isNamed : isPerhapsName;
  return value.length <= LONGEST_NAMES && names.every(isName);
}

const NAMES: ReadonlySet<LabelField> = new Set<LabelField>(['byline', 'assistant', 'compiler', 'editor', 'staff']);

/** 「“一带一路”研究部部长、研究员甲」 */
const isDescribed = (value: string): boolean =>
  value.length <= LONGEST_DESCRIBED &&
  !SENTENCE.test(value.replace(QUOTES, '')) &&
  isSurePersonName(JOB_BEFORE.exec(value)?.[1] ?? '');

const isNamed = (text: string): boolean => isPersonName(text) || isOutlet(text);
/** A label vouches for short names of every kind, and for what stands in place of one. */
const isPerhapsName = (text: string): boolean =>
  isNamed(text) || isPenName(text) || NOT_A_NAME.test(text) || /^[\p{L}\p{N}_·.&@-]{1,8}$/u.test(text);

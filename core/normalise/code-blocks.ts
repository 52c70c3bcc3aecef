import { HIDDEN } from '../dom/displayed';
import type { Ledger } from '../ledger';
import { codeBars } from './code-bars';
import { codeLanguage } from './code-language';
import { codeOf } from './code-lines';
import { CODE_BOXES, GUTTERS, LINE_BOXES, LINES, MAY_BE_CODE } from './data/code';
import { gutters } from './gutters';

/** What only running text has. */
const PROSE = 'p,h1,h2,h3,h4,h5,h6,img,figure,blockquote';
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Old pages set whole articles in `pre`: what is mostly Chinese and nowhere called code is no code. */
const WRITTEN = 0.4;

const isCalledCode = (pre: Element): boolean =>
  pre.querySelector('code') !== null || codeLanguage(pre) !== undefined || pre.closest(NAMED) !== null;
const NAMED = CODE_BOXES.replace(/^pre,/, '');

function isCode(pre: Element): boolean {
  const text = pre.textContent ?? '';
  if (pre.querySelector(PROSE)) return pre.querySelector('code') !== null && pre.querySelector('p,h1,h2,h3') === null;
  return isCalledCode(pre) || (text.match(CJK)?.length ?? 0) < WRITTEN * text.replace(/\s/g, '').length;
}

/** A table that has code in its only column, now that the line numbers are gone. */
function isCodeTable(table: Element): boolean {
  if (table.closest('pre,code') || !(table.matches(CODE_BOXES) || table.closest(CODE_BOXES))) return false;
  const cells = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  return (
    cells.length > 0 &&
    cells.every((row) => row.length <= 1) &&
    cells.flat().some((cell) => cell.matches(CODE_CELLS) || cell.querySelector('pre') !== null)
  );
}
const CODE_CELLS = '[class*="code" i],[class*="blob"],[class*="line" i]';

/** A `code` that has lines and stands for itself, outside a `pre`. */
function isBlockOfCode(code: Element): boolean {
  if (code.closest('pre') || code.querySelector('br,div,li,p') === null) return false;
  return (code.parentElement?.textContent ?? '').trim() === (code.textContent ?? '').trim();
}

/** Buttons and bars that highlighters put into the block; they go on the record. */
function takeBars(pre: Element, ledger: Ledger): void {
  const cause = { kind: 'widget', stage: 'strip', rule: 'shared' } as const;
  const bars = pre.querySelector(':scope > code') ? ':scope > :is(div,ul,header,footer),button' : 'button';
  for (const bar of pre.querySelectorAll(bars))
    if (pre.contains(bar) && bar.querySelector('code') === null && !bar.matches(GUTTERS))
      ledger.remove([bar], { ...cause, reason: 'inert', detail: bar.localName });
  for (const el of pre.querySelectorAll(`[${HIDDEN}]`))
    if (pre.contains(el) && !el.matches(`code,${LINES}`))
      ledger.remove([el], { ...cause, reason: 'hidden', detail: 'display: none' });
}

/** Puts one `pre` with one `code` in the place of a block, whatever built it. */
function setPre(block: Element): void {
  const doc = block.ownerDocument;
  const pre = doc.createElement('pre');
  const language = codeLanguage(block);
  if (language) pre.setAttribute('data-language', language);
  pre.append(codeOf(block));
  const lone = block.localName === 'code' && block.parentElement?.localName === 'p' ? block.parentElement : block;
  forgetNames(lone);
  lone.replaceWith(pre);
}

/** What the boxes around it are called (toolbar, copy, widget) says what they offer, not what the code is. */
function forgetNames(block: Element): void {
  let el = block.parentElement;
  for (let level = 0; el?.parentElement && level < LEVELS; level++, el = el.parentElement) {
    if (el.querySelector('p,pre ~ pre') || el.querySelectorAll('pre,code').length > MOST) return;
    for (const name of ['class', 'id', 'role']) el.removeAttribute(name);
  }
}
const LEVELS = 3;
const MOST = 2;

/**
 * Every block of code of a detached tree as one `pre` that holds text: lines by line breaks, indents and language kept, line
 * numbers gone.
 * @returns the line numbers
 */
export function codeBlocks(root: Element, ledger: Ledger): string[] {
  const numbers: string[] = [];
  if (root.querySelector(MAY_BE_CODE) === null) return numbers;
  codeBars(root, ledger);
  for (const pre of root.querySelectorAll('pre')) takeBars(pre, ledger);
  gutters(root, numbers);
  const blocks = [
    ...[...root.querySelectorAll('table')].filter(isCodeTable),
    ...root.querySelectorAll(LINE_BOXES),
    ...[...root.querySelectorAll('code')].filter(isBlockOfCode),
    ...[...root.querySelectorAll('pre')].filter(isCode),
  ];
  // What the page hides as a whole stays as it is, to be judged with the rest that is hidden.
  for (const block of blocks) if (root.contains(block) && !block.hasAttribute(HIDDEN)) setPre(block);
  return numbers;
}

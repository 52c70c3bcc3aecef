import { collapse } from '../text';
import { CODE_BOXES, GUTTERS } from './data/code';

const SEVERAL = 2;

/** All signs of an element with room between them: line numbers often stand apart by line breaks alone. */
function signsIn(el: Element): string {
  const walk: ChildNode[] = [...el.childNodes].reverse();
  const signs: string[] = [];
  for (let node = walk.pop(); node; node = walk.pop())
    if (node.nodeType === 3) signs.push(node.nodeValue ?? '');
    else walk.push(...[...node.childNodes].reverse());
  return collapse(signs.join(' '));
}

/** Numbers that follow each other by one, or nothing: what a gutter says. */
function isCount(signs: string): boolean {
  if (!/^[\d ]*$/.test(signs)) return false;
  const numbers = signs.split(' ').map(Number);
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

/** A line may be marked by its number, too: then the number is all that a gutter says. A whole block is none unless it stands beside one. */
function isNamedGutter(el: Element): boolean {
  const signs = signsIn(el);
  if (!isCount(signs) || !el.closest(CODE_BOXES) || el.querySelector('img')) return false;
  if (el.matches('pre,code')) return (el.closest('tr,figure,table')?.querySelectorAll('pre,code').length ?? 0) > 1;
  const number = el.getAttribute('data-line-number');
  return number === null || signs === '' || signs === number;
}

/** A block of numbers beside one of code, as many as that has lines, whatever it is called. */
function isUnnamedGutter(el: Element, code: Element): boolean {
  const signs = signsIn(el);
  if (!isCount(signs) || !signs.startsWith('1 ')) return false;
  const count = signs.split(' ').length;
  return count === linesIn(code) || (el.localName !== 'pre' && count >= SEVERAL);
}

const linesIn = (code: Element): number =>
  Math.max((code.textContent ?? '').trim().split('\n').length, code.querySelectorAll('br').length + 1);

const isEmptyList = (el: Element): boolean =>
  el.localName !== 'pre' && (el.textContent ?? '').trim() === '' && el.querySelector('img') === null;

function take(el: Element, said: string[]): void {
  const cell = el.closest('td,th');
  const signs = signsIn(el);
  if (signs !== '') said.push(signs);
  el.remove();
  if (cell && cell !== el && (cell.textContent ?? '').trim() === '') cell.remove();
}

/** Takes line numbers out of code and from beside it. @param said gets what they were */
export function gutters(root: Element, said: string[]): void {
  for (const el of root.querySelectorAll(GUTTERS)) if (root.contains(el) && isNamedGutter(el)) take(el, said);
  for (const row of root.querySelectorAll('tr')) {
    const [first, second, ...more] = row.children;
    if (first && second && more.length === 0 && second.querySelector('pre,code') && isUnnamedGutter(first, second))
      take(first, said);
  }
  for (const pre of root.querySelectorAll('pre'))
    for (const beside of [pre.previousElementSibling, pre.nextElementSibling])
      if (beside?.matches('pre,ul,ol') && (isUnnamedGutter(beside, pre) || isEmptyList(beside))) take(beside, said);
}

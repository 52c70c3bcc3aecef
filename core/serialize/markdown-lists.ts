import type { List, ListItem, PhrasingContent } from 'mdast';
import { itemsOf, numbersOf } from './list-numbers';
import { type Flow, raw } from './markdown-nodes';
import { plainHtml } from './plain-html';

/** The largest number of a list item in CommonMark; there is none below zero. */
const LARGEST = 999_999_999;

/** Lists whose numbers run on; a number out of order begins another one. */
export function listsOf(list: Element, flowOf: (item: Element) => Flow[]): Flow[] {
  const ordered = list.localName === 'ol';
  const numbers = ordered ? numbersOf(list) : [];
  if (numbers.some((number) => number < 0 || number > LARGEST)) return [{ type: 'html', value: plainHtml(list) }];
  const lists: List[] = [];
  itemsOf(list).forEach((item, at) => {
    const number = numbers[at] ?? 0;
    if (at === 0 || (ordered && number !== (numbers[at - 1] ?? 0) + 1))
      lists.push({ type: 'list', ordered, ...(ordered && { start: number }), spread: false, children: [] });
    lists.at(-1)?.children.push(itemOf(flowOf(item)));
  });
  for (const one of lists) one.spread = one.children.some((item) => item.spread);
  return lists;
}

const itemOf = (children: Flow[]): ListItem => ({
  type: 'listItem',
  // Only lists stand right below what is before them, and only where that ends by itself.
  spread: children.some((child, at) => at > 0 && (child.type !== 'list' || children[at - 1]?.type === 'html')),
  children,
});

/** A list in a cell: its own elements, which readers of Markdown let through. */
export function listInLine(list: Element, lineOf: (item: Element) => PhrasingContent[]): PhrasingContent[] {
  const numbers = list.localName === 'ol' ? numbersOf(list) : [];
  const items = itemsOf(list).flatMap((item, at) => [
    raw(numbers[at] === undefined ? '<li>' : `<li value="${numbers[at]}">`),
    ...lineOf(item),
    raw('</li>'),
  ]);
  return [raw(`<${list.localName}>`), ...items, raw(`</${list.localName}>`)];
}

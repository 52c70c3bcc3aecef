import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { TextBuilder } from './text-builder';
import { isDataTable, tableLines } from './text-table';

/** Their text is for browsers that cannot show them, or stands in a marker. */
const SILENT = new Set([...SKIPPED_TAGS, 'video', 'audio', 'rp', 'button']);
const CLOSE_TOGETHER = new Set(['li', 'dt', 'dd', 'tr', 'summary']);

type Step = { readonly node: Node } | { readonly leave: Element };

/**
 * An article as plain text: paragraphs one blank line apart, list items and table rows one a line, cells by tabs.
 * Says nothing that the article does not say; bullets and numbers of lists are shown as the page shows them.
 * @param root the body, sanitized; only read
 */
export function toText(root: ParentNode & Node): string {
  const out = new TextBuilder();
  const steps: Step[] = [...root.childNodes].reverse().map((node) => ({ node }));
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) leave(step.leave, out);
    else if (step.node.nodeType === 3) out.text(step.node.textContent ?? '', inPre(step.node));
    else if (step.node.nodeType === 1) {
      const el = step.node as Element; // as: nodeType checked
      if (!enter(el, out)) continue;
      steps.push({ leave: el });
      for (let child = el.lastChild; child; child = child.previousSibling) steps.push({ node: child });
    }
  }
  return out.toString();
}

const inPre = (node: Node): boolean => node.parentElement?.closest('pre') != null;
const isList = (el: Element): boolean => el.localName === 'ul' || el.localName === 'ol';
const isNested = (el: Element): boolean => el.parentElement?.closest('li') != null;

/** Breaks before an element. @returns whether to go inside */
function enter(el: Element, out: TextBuilder): boolean {
  const tag = el.localName;
  if (SILENT.has(tag) || (el.hasAttribute('data-removal') && el.hasAttribute('hidden'))) return false;
  if (tag === 'br') out.lineBreak();
  else if (tag === 'table' && isDataTable(el)) {
    out.lines(tableLines(el));
    return false;
  } else breakAround(el, out);
  if (isList(el)) out.openList();
  if (tag === 'li') out.item(labelOf(el));
  return true;
}

function leave(el: Element, out: TextBuilder): void {
  if (isList(el)) out.closeList();
  breakAround(el, out);
}

function breakAround(el: Element, out: TextBuilder): void {
  if (CLOSE_TOGETHER.has(el.localName) || (isList(el) && isNested(el))) out.breakLine();
  else if (el.localName === 'p' && el.parentElement?.localName === 'li') out.breakLine();
  else if (BLOCK_TAGS.has(el.localName)) out.breakParagraph();
}

function labelOf(li: Element): string {
  const list = li.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  let place = Number.isNaN(start) ? 1 : start;
  for (let before = li.previousElementSibling; before; before = before.previousElementSibling)
    if (before.localName === 'li' && !before.hasAttribute('data-removal')) place++;
  return `${place}. `;
}

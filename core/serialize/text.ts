import { EMBED } from '../dom/embeds';
import { characterOf } from '../dom/inline-picture';
import { BLOCK_TAGS } from '../dom/tags';
import { collapse } from '../text';
import { codeText } from './code-text';
import { formulaText, isDisplayed, isFormula } from './formula-text';
import { itemsOf, numbersOf } from './list-numbers';
import { isNoteLink, noteMark, scriptText } from './script-text';
import { isSilent } from './silent';
import { isDataTable } from './table-grid';
import { TextBuilder } from './text-builder';
import { tableLines } from './text-table';

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
    else if (step.node.nodeType === 3) out.text(step.node.textContent ?? '');
    else if (step.node.nodeType === 1) {
      const el = step.node as Element; // as: nodeType checked
      if (!enter(el, out)) continue;
      steps.push({ leave: el });
      for (let child = el.lastChild; child; child = child.previousSibling) steps.push({ node: child });
    }
  }
  return out.toString();
}

const isList = (el: Element): boolean => el.localName === 'ul' || el.localName === 'ol';
const isNested = (el: Element): boolean => el.parentElement?.closest('li') != null;

/** Breaks before an element. @returns whether to go inside */
function enter(el: Element, out: TextBuilder): boolean {
  const tag = el.localName;
  if (isSilent(el)) return false;
  if (tellKind(el, out)) return false;
  if (tag === 'br') out.lineBreak();
  else if (tag === 'table' && isDataTable(el)) {
    out.lines(tableLines(el, toText));
    return false;
  } else breakAround(el, out);
  if (isList(el)) out.openList();
  if (tag === 'li') out.item(labelOf(el));
  return true;
}

/** Code, formulas, raised signs and notes' marks, which plain text has to tell in its own way. @returns whether it was one */
function tellKind(el: Element, out: TextBuilder): boolean {
  if (el.localName === 'pre') out.verbatim(codeText(el));
  else if (el.localName === 'sub' || el.localName === 'sup') out.text(scriptText(el));
  else if (isNoteLink(el)) out.text(noteMark(el));
  else if (el.localName === 'rt') out.text(soundNote(el));
  else if (el.localName === 'img' && !isFormula(el)) out.text(characterOf(el));
  else if (!isFormula(el)) return false;
  else tellFormula(el, out);
  return true;
}

function tellFormula(el: Element, out: TextBuilder): void {
  if (isDisplayed(el)) out.breakParagraph();
  out.text(formulaText(el));
  if (isDisplayed(el)) out.breakParagraph();
}

const soundNote = (rt: Element): string => (rt.textContent?.trim() ? `（${collapse(rt.textContent)}）` : '');

function leave(el: Element, out: TextBuilder): void {
  if (isList(el)) out.closeList();
  // A card is nothing without its address: it is the one link that plain text tells.
  const address = el.hasAttribute(EMBED) ? el.querySelector('a[href]')?.getAttribute('href') : undefined;
  if (address) out.text(` ${address}`);
  breakAround(el, out);
}

function breakAround(el: Element, out: TextBuilder): void {
  if (CLOSE_TOGETHER.has(el.localName) || (isList(el) && isNested(el))) out.breakLine();
  else if (el.localName === 'p' && el.parentElement?.localName === 'li') out.breakLine();
  else if (BLOCK_TAGS.has(el.localName) || el.hasAttribute(EMBED)) out.breakParagraph();
}

function labelOf(li: Element): string {
  const list = li.parentElement;
  return list?.localName === 'ol' ? `${numbersOf(list)[itemsOf(list).indexOf(li)]}. ` : '• ';
}

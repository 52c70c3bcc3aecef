import type { Ledger } from '../ledger';
import { collapse } from '../text';
import { codeLanguage } from './code-language';
import { BAR_WORDS, LANGUAGE_WORDS } from './data/code-bars';

/** How many boxes around a block of code may be its own. */
const LEVELS = 2;
/** Characters of the longest bar. */
const LONGEST = 60;
const CONTENT = 'p,h1,h2,h3,h4,h5,h6,img,ul,ol,table,blockquote';

/** Texts of the innermost elements and the pieces between, each by itself. */
function wordsOf(node: Node): string[] {
  const words: string[] = [];
  const walk: Node[] = [node];
  for (let at = walk.pop(); at; at = walk.pop()) {
    if (at.nodeType === 3) words.push(collapse(at.nodeValue ?? ''));
    else walk.push(...[...at.childNodes].reverse());
  }
  return words.filter((word) => word !== '');
}

/** It names the code's language, or offers to copy it, and says nothing else. */
function isBar(node: ChildNode, language: string | undefined): boolean {
  if ((node.textContent ?? '').trim().length > LONGEST) return false;
  const words = wordsOf(node);
  const isLanguage = (word: string) => word.toLowerCase() === language || LANGUAGE_WORDS.test(word);
  return words.length > 0 && words.every((word) => BAR_WORDS.test(word) || isLanguage(word));
}

const isElement = (node: ChildNode): node is Element => node.nodeType === 1;

function take(nodes: Iterable<ChildNode>, language: string | undefined, ledger: Ledger): void {
  for (const node of nodes)
    if (isElement(node) && !node.hasAttribute('data-removal') && isBar(node, language))
      ledger.remove([node], { kind: 'widget', stage: 'strip', rule: 'shared', reason: 'inert', detail: 'code bar' });
}

/**
 * Takes out the bars that stand beside code: in the `pre`, beside its `code`, and in the boxes that hold nothing but the block.
 * They go on the record.
 */
export function codeBars(root: Element, ledger: Ledger): void {
  for (const pre of root.querySelectorAll('pre')) {
    const language = codeLanguage(pre);
    if (pre.querySelector(':scope > code'))
      take(
        [...pre.children].filter((el) => el.localName !== 'code'),
        language,
        ledger,
      );
    let inner: Element = pre;
    for (
      let level = 0, box = pre.parentElement;
      level < LEVELS && box && box !== root;
      level++, box = box.parentElement
    ) {
      if (box.querySelectorAll('pre').length > 1 || holdsMore(box, pre, language)) break;
      take(
        [...box.children].filter((el) => el !== inner && el.localName !== 'figcaption'),
        language,
        ledger,
      );
      inner = box;
    }
  }
}

/** Something of the article stands in the box beside the code. */
const holdsMore = (box: Element, pre: Element, language: string | undefined): boolean =>
  [...box.querySelectorAll(CONTENT)].some(
    (el) => !pre.contains(el) && !el.contains(pre) && collapse(el.textContent ?? '') !== '' && !isBar(el, language),
  );

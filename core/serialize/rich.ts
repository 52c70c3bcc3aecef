import { codeText, namedLanguage } from './code-text';
import { formulaText, isDisplayed, texOf } from './formula-text';
import type { Headed, HeaderLine } from './header';
import { makePastable } from './pasted';

/** What the reader pastes has the article's structure and links, and none of our or the page's hooks. */
const DROPPED_ATTRIBUTES = [
  'data-restored',
  'data-language',
  'data-embed',
  'id',
  'loading',
  'referrerpolicy',
  'rel',
  'role',
  'target',
  'hidden',
];

/**
 * An article as HTML for the clipboard.
 * @param pictures false: the words only, for pasting where pictures would be in the way
 * @param doc makes the elements; nothing is added to it
 */
export function toRich(body: DocumentFragment, head: Headed, pictures: boolean, doc: Document): string {
  const root = doc.createElement('div');
  if (head.title) root.append(element(doc, 'h1', head.title));
  if (head.subtitle) root.append(element(doc, 'p', head.subtitle));
  if (head.lines.length > 0) root.append(headOf(head.lines, head.colon, doc));
  root.append(body.cloneNode(true));
  for (const marker of root.querySelectorAll('[data-removal][hidden]')) marker.remove();
  for (const el of root.querySelectorAll('[class]')) el.removeAttribute('class');
  for (const math of root.querySelectorAll('math')) math.replaceWith(pastedFormula(math));
  for (const pre of root.querySelectorAll('pre[data-language]')) pre.replaceChildren(pastedCode(pre, doc));
  if (!pictures) for (const media of root.querySelectorAll('img,picture,video,audio')) media.remove();
  makePastable(root);
  for (const el of root.querySelectorAll('*')) for (const name of DROPPED_ATTRIBUTES) el.removeAttribute(name);
  if (head.dir) root.setAttribute('dir', head.dir);
  return head.dir ? root.outerHTML : root.innerHTML;
}

/** What is pasted into keeps no MathML: the source between dollars, which note programs read, else the text. */
function pastedFormula(math: Element): string {
  const sign = isDisplayed(math) ? '$$' : '$';
  return texOf(math) === '' ? formulaText(math) : `${sign}${formulaText(math)}${sign}`;
}

/** The language as the HTML standard proposes, where programs look for it. */
function pastedCode(pre: Element, doc: Document): Element {
  const code = element(doc, 'code', codeText(pre));
  code.className = `language-${namedLanguage(pre)}`;
  return code;
}

function element(doc: Document, tag: string, text: string): HTMLElement {
  const el = doc.createElement(tag);
  el.textContent = text;
  return el;
}

function headOf(lines: readonly HeaderLine[], colon: string, doc: Document): HTMLElement {
  const p = doc.createElement('p');
  lines.forEach(({ label, value }, index) => {
    if (index > 0) p.append(doc.createElement('br'));
    p.append(`${label}${colon}`, linkOrText(value, doc));
  });
  return p;
}

function linkOrText(value: string, doc: Document): Node {
  if (!/^https?:\/\//i.test(value)) return doc.createTextNode(value);
  const link = element(doc, 'a', value);
  link.setAttribute('href', value);
  return link;
}

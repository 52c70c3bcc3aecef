import { MATHML_ATTRIBUTES } from '../../data/mathml';
import { renamedElement, settleBlocks } from './blocks-in-text';
import { KEPT_ATTRIBUTES, KEPT_VALUES, RENAMED } from './data/content-model';
import { settleStructure } from './structure';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** What XML cannot hold, however it is written (XML 1.0, production 2). */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** An address as a URL that every reader takes; undefined where it leads nowhere. Brackets and bars are let be by browsers alone. */
function addressOf(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { href: plain, protocol } = new URL(xmlText(href));
  if (!/^(?:https?|mailto):$/.test(protocol)) return undefined;
  return plain.replace(/[[\]|\\^`{}"<>\s]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25');
}

function settleAttributes(el: Element): void {
  const kept =
    el.namespaceURI === MATHML
      ? MATHML_ATTRIBUTES
      : [...(KEPT_ATTRIBUTES['*'] ?? []), ...(KEPT_ATTRIBUTES[el.localName] ?? [])];
  for (const { name, value } of [...el.attributes]) {
    const shape = KEPT_VALUES[name];
    if (!kept.includes(name) || (shape && !shape.test(value))) el.removeAttribute(name);
    else el.setAttribute(name, xmlText(value));
  }
}

/** Names inside a chapter, and links to them, by numbers: names of pages may hold what names of XML may not. */
function settleNames(root: ParentNode): void {
  const names = new Map<string, string>();
  for (const el of root.querySelectorAll('[id]')) {
    const id = el.getAttribute('id') ?? '';
    if (names.has(id)) el.removeAttribute('id');
    else el.setAttribute('id', names.set(id, `n${names.size + 1}`).get(id) ?? '');
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const to = href.startsWith('#') ? names.get(href.slice(1)) : undefined;
    const address = to ? `#${to}` : addressOf(href);
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
  }
}

/**
 * Makes a sanitized body valid in an EPUB's chapter: no element, attribute or value there that XHTML does not know at its
 * place. Pictures are settled before (media.ts). Every word stays.
 */
export function validBody(root: DocumentFragment): DocumentFragment {
  for (const [old, name] of Object.entries(RENAMED))
    for (const el of root.querySelectorAll(old)) renamedElement(el, name);
  settleStructure(root);
  settleBlocks(root);
  for (const el of root.querySelectorAll('*')) settleAttributes(el);
  settleNames(root);
  const walker = (root.ownerDocument as Document).createTreeWalker(root, TEXT); // as: a fragment has a document
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue) node.nodeValue = xmlText(node.nodeValue);
  return root;
}

/** NodeFilter.SHOW_TEXT */
const TEXT = 4;

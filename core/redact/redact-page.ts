import { displayOf } from '../dom/displayed';
import { honest, inertDocument, nameOf, viewOf } from '../dom/unclobbered';
import { ADDRESSES, DROPPED, NAMES, TEXTS } from './data/kept';
import { redactAddress } from './redact-address';
import type { RedactText } from './redact-text';

/** `article_20240520_123`: a number in a name is one article's. */
const NUMBERS = /\d{3,}/g;

/** What a report takes a page apart by. */
export interface Redactor {
  readonly text: RedactText;
  /** The page's own address, which stays its own as far as the host goes. */
  readonly url: URL;
}

/**
 * A page with its elements, classes and shape, and no word or address of its own.
 * @param root the live html element; only read
 * @returns the source of a page that the engine reads as it reads this one
 */
export function redactPage(root: Element, redactor: Redactor): string {
  const doc = inertDocument(root.ownerDocument);
  const copy = doc.importNode(root, true);
  markHidden(root, copy);
  for (const el of copy.querySelectorAll(DROPPED)) el.remove();
  const walker = doc.createTreeWalker(copy, 1 | 4 | 128); // elements, texts, comments
  const comments: ChildNode[] = [];
  for (let node: Node | null = copy; node; node = walker.nextNode()) {
    if (node.nodeType === 8)
      comments.push(node as ChildNode); // as: comments are
    else if (node.nodeType === 3) node.nodeValue = redactNode(node, redactor);
    else redactAttributes(node as Element, redactor); // as: only elements are left
  }
  for (const comment of comments) comment.remove();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

const HIDDEN = 'display:none';

/** Elements that the page does not show say so by themselves: its style sheets are gone. A page that is shown nowhere says so already. */
function markHidden(root: Element, copy: Element): void {
  const view = viewOf(root.ownerDocument);
  const isHidden = (el: Element) =>
    view ? displayOf(view, el) === 'none' : honest(el).getAttribute('style') === HIDDEN;
  const [originals, copies] = [root.querySelectorAll('body *'), copy.querySelectorAll('body *')];
  copies.forEach((el, i) => {
    const original = originals[i];
    el.removeAttribute('style');
    if (original && honest(original).localName === el.localName && isHidden(original)) el.setAttribute('style', HIDDEN);
  });
}

function redactNode(node: Node, redactor: Redactor): string {
  const text = node.nodeValue ?? '';
  return node.parentElement?.localName === 'script' ? redactJson(text, redactor) : redactor.text(text);
}

function redactJson(text: string, { text: redact, url }: Redactor): string {
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => {
      if (typeof value !== 'string' || key.startsWith('@')) return value;
      return /^(?:https?:)?\/\//.test(value) ? redactAddress(value, url) : redact(value);
    });
    return JSON.stringify(data);
  } catch {
    return '';
  }
}

function redactAttributes(el: Element, { text, url }: Redactor): void {
  const own = honest(el);
  for (const { name, value } of [...own.attributes]) {
    if (NAMES.has(name))
      own.setAttribute(name, name === 'name' && nameOf(el) !== 'meta' ? '' : value.replace(NUMBERS, '000'));
    else if (ADDRESSES.has(name)) own.setAttribute(name, redactAddress(value, url));
    else if (TEXTS.has(name))
      own.setAttribute(name, /^(?:https?:)?\/\//.test(value) ? redactAddress(value, url) : text(value));
    else if (name !== 'style') own.removeAttribute(name);
  }
}

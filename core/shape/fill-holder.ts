import { isElement, isMarker } from './kinds';

/** Holders of phrases: a paragraph in them would be no paragraph. */
const PHRASE = new Set('h1 h2 h3 h4 h5 h6 summary figcaption caption'.split(' '));
/** Holders that need no paragraph around what is their only one. */
const TIGHT = new Set('li td th dd dt'.split(' '));
const LISTS = new Set(['ul', 'ol']);

const isParagraph = (node: ChildNode): node is Element => isElement(node) && node.localName === 'p' && !isMarker(node);
const isPlain = (p: Element): boolean => !p.hasAttribute('dir') && !p.hasAttribute('lang') && !p.hasAttribute('id');

/** Makes `nodes` a holder's content: one a line in a block, without a paragraph where it would say nothing. */
export function fillHolder(holder: Element, nodes: readonly ChildNode[]): void {
  if (PHRASE.has(holder.localName)) {
    fillPhrase(holder, nodes);
    return;
  }
  const doc = holder.ownerDocument;
  const loud = nodes.filter((node) => !isElement(node) || !(isMarker(node) || LISTS.has(node.localName)));
  const [only] = loud;
  const loose = TIGHT.has(holder.localName) && loud.length === 1 && only && isParagraph(only) && isPlain(only);
  holder.replaceChildren();
  nodes.forEach((node, i) => {
    if (i > 0) holder.append(doc.createTextNode('\n'));
    if (loose && node === only) holder.append(...only.childNodes);
    else holder.append(node);
  });
}

/** Lines of a headline or a caption. */
function fillPhrase(holder: Element, nodes: readonly ChildNode[]): void {
  holder.replaceChildren();
  nodes.forEach((node, i) => {
    if (!isParagraph(node)) {
      holder.append(node);
      return;
    }
    const before = nodes[i - 1];
    if (before && isParagraph(before)) holder.append(holder.ownerDocument.createElement('br'));
    holder.append(...node.childNodes);
  });
}

import { SHADOWING_NAMES } from './data/shadowing-names';
import { displayOf } from './displayed';
import { holdersIn } from './holders';
import { type Origins, recordOrigins } from './origins';
import { attributeOf, documentElementOf, honest, inertDocument, nameOf, viewOf } from './unclobbered';

/** Attributes by which rules know an element. */
const KEPT = ['id', 'class', 'name'];

/** Nothing else has a name of that kind. A form's type may be shadowed, by a control named `nodeType`; its name is something then, too. */
const isElement = (node: Node): node is Element => (node as Partial<Element>).localName !== undefined; // as: undefined in others

/** Steps of a copy: a node of the page, and the element of the copy that it goes into. */
interface Step {
  readonly node: Node;
  readonly into: Element | undefined;
}

/** A plain element for a form, with the names that rules know it by. */
function plainFor(form: Element, doc: Document): Element {
  const plain = doc.createElement('div');
  for (const name of KEPT) {
    const value = attributeOf(form, name);
    if (value !== undefined) plain.setAttribute(name, value);
  }
  return plain;
}

/**
 * A deep copy in which plain elements stand for forms. A form answers with its controls instead of its own properties
 * (HTML standard, [LegacyOverrideBuiltIns]). None is ever copied: browsers look through the whole tree for its controls
 * each time that a form leaves it. Iterative: depth is the page's to choose.
 * @param doc the document that the copy is for
 */
export function copyWithoutForms(live: Element, doc: Document): Element {
  if (nameOf(live) !== 'form' && live.querySelector('form') === null) return doc.importNode(live, true);
  const around = holdersIn(live, 'form').add(live);
  const copyOf = (node: Node): Node => {
    if (!isElement(node)) return doc.importNode(node, true);
    if (nameOf(node) === 'form') return plainFor(node, doc);
    return doc.importNode(node, !around.has(node));
  };
  const root = copyOf(live) as Element; // as: of an element
  const steps: Step[] = [{ node: live, into: undefined }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, into } = step;
    const copy = into ? copyOf(node) : root;
    into?.append(copy);
    if (!isElement(node) || !(nameOf(node) === 'form' || around.has(node))) continue;
    // as: of an element; a stack gives back last what comes first
    for (let at = honest(node).lastChild; at; at = honest(at).previousSibling)
      steps.push({ node: at, into: copy as Element });
  }
  return root;
}

const NAMING = ['name', 'id'];

/** True if some form of the page may answer with a control where its own property is asked for. */
export function hasShadowedForms(root: Element): boolean {
  if (root.querySelector('form') === null) return false;
  // A query each: all in one take browsers three times as long.
  return ['form [name]', 'form [id]', '[form]'].some((controls) =>
    [...root.querySelectorAll(controls)].some((control) =>
      NAMING.some((attribute) => SHADOWING_NAMES.has(attributeOf(control, attribute) ?? '')),
    ),
  );
}

/**
 * A copy of the page in which forms are plain elements and what computed style hides is marked `hidden`.
 * It costs as much as Readability's own copy and is made for pages with shadowed forms only: there, nothing read from the
 * live tree can be believed.
 * @returns the copy, and which node of the page each of its nodes was copied from
 */
export function plainCopy(live: Document, liveRoot: Element): { doc: Document; root: Element; origins: Origins } {
  const copy = inertDocument(live);
  const root = copyWithoutForms(liveRoot, copy);
  const origins: Origins = new WeakMap();
  recordOrigins(liveRoot, root, origins);
  const originals = liveRoot.getElementsByTagName('*');
  const copies = [...root.getElementsByTagName('*')];
  const view = viewOf(live);
  const hidden = copies.filter((_, i) => {
    const original = originals[i];
    return original !== undefined && view !== undefined && displayOf(view, original) === 'none';
  });
  for (const element of hidden) element.setAttribute('hidden', '');
  const own = documentElementOf(copy);
  if (own) copy.replaceChild(root, own);
  return { doc: copy, root, origins };
}

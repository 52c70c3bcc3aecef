import { SHADOWING_NAMES } from './data/shadowing-names';
import { displayOf } from './displayed';
import { type Origins, recordOrigins } from './origins';
import { attributeOf, documentElementOf, inertDocument, replaceElement, viewOf } from './unclobbered';

/** Attributes by which rules know an element. */
const KEPT = ['id', 'class', 'name'];

/**
 * Puts a plain element in the place of every form of a detached tree.
 * A form answers with its controls instead of its own properties (HTML standard, [LegacyOverrideBuiltIns]).
 * @param origins followed on: what stands for a form comes from where the form came from
 */
export function replaceForms(root: Element, origins: Origins = new WeakMap()): void {
  const doc = root.ownerDocument;
  for (const form of root.querySelectorAll('form')) {
    const plain = doc.createElement('div');
    const origin = origins.get(form);
    if (origin) origins.set(plain, origin);
    for (const name of KEPT) {
      const value = attributeOf(form, name);
      if (value !== undefined) plain.setAttribute(name, value);
    }
    replaceElement(form, plain);
  }
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
  const root = copy.importNode(liveRoot, true);
  const origins: Origins = new WeakMap();
  recordOrigins(liveRoot, root, origins);
  const originals = liveRoot.getElementsByTagName('*');
  const copies = [...root.getElementsByTagName('*')];
  const view = viewOf(live);
  const hidden = copies.filter((_, i) => {
    const original = originals[i];
    return original !== undefined && view !== undefined && displayOf(view, original) === 'none';
  });
  replaceForms(root, origins);
  for (const element of hidden) if (element.isConnected || root.contains(element)) element.setAttribute('hidden', '');
  const own = documentElementOf(copy);
  if (own) copy.replaceChild(root, own);
  return { doc: copy, root, origins };
}

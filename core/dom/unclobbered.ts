/**
 * A hostile page can shadow DOM properties: `<img name="body">` replaces `document.body`, `<input name="parentElement">`
 * replaces its form's. These readers take the property from the prototype chain instead, past any named getter.
 * (HTML standard, "Named access on the Document object"; HTMLFormElement and Document are [LegacyOverrideBuiltIns].)
 */
function inherited(target: object, name: string): PropertyDescriptor | undefined {
  const first: unknown = Object.getPrototypeOf(target);
  if (!isObject(first)) return undefined;
  const cached = descriptors.get(first)?.get(name);
  if (cached) return cached;
  for (let proto: unknown = first; isObject(proto); proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const known = descriptors.get(first) ?? new Map<string, PropertyDescriptor>();
    descriptors.set(first, known.set(name, found));
    return found;
  }
  return undefined;
}

/** By prototype: asking it for a property of every node of a page is a tenth of the whole time. */
const descriptors = new WeakMap<object, Map<string, PropertyDescriptor>>();
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function read(target: Node, name: string): unknown {
  return inherited(target, name)?.get?.call(target);
}

function call(target: Node, name: string, ...args: readonly unknown[]): unknown {
  const method: unknown = inherited(target, name)?.value;
  return typeof method === 'function' ? method.apply(target, args) : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'nodeType' in value;
const isElement = (value: unknown): value is Element => isNode(value) && value.nodeType === 1;

export function documentElementOf(doc: Document): Element | undefined {
  const value = read(doc, 'documentElement');
  return isElement(value) ? value : undefined;
}

const TEXT = 3;

/**
 * Text has no named properties, and of the elements only forms have: whose name, if it is no string, was shadowed itself.
 * Asked of every node of a page, so elements, which are most of them, are told by one property.
 */
function isPlain(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName; // as: undefined in nodes that are no elements
  return name === undefined ? node.nodeType === TEXT : typeof name === 'string' && name !== 'form';
}

/** An element's name. Only a form's can be shadowed, by a control of that name. */
export function nameOf(el: Element): string {
  const name: unknown = el.localName;
  return typeof name === 'string' ? name : 'form';
}

export function parentOf(node: Node): Element | undefined {
  if (isPlain(node)) return node.parentElement ?? undefined;
  const value = read(node, 'parentElement');
  return isElement(value) ? value : undefined;
}

/** An attribute's value, also of a form with a control named `getAttribute`. */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = isPlain(element) ? element.getAttribute(name) : call(element, 'getAttribute', name);
  return typeof value === 'string' ? value : undefined;
}

/** Puts an element in the place of another, with all that was in it. */
export function replaceElement(old: Element, by: Element): void {
  for (let child = read(old, 'firstChild'); isNode(child); child = read(old, 'firstChild')) by.append(child);
  call(old, 'replaceWith', by);
}

/** A TreeWalker over elements and text, whatever the page named its images. */
export function walkerOver(doc: Document, root: Node, whatToShow: number): TreeWalker {
  // as: the method's return type is fixed by the DOM standard
  return call(doc, 'createTreeWalker', root, whatToShow) as TreeWalker;
}

/** A new empty document in which nothing loads and nothing runs. */
export function inertDocument(doc: Document): Document {
  const implementation = read(doc, 'implementation');
  // as: DOMImplementation, by the DOM standard
  return (implementation as DOMImplementation).createHTMLDocument('');
}

/** The window that the document is shown in, if any. */
export function viewOf(doc: Document): (Window & typeof globalThis) | undefined {
  // as: WindowProxy or null, by the HTML standard
  return (read(doc, 'defaultView') as (Window & typeof globalThis) | null) ?? undefined;
}

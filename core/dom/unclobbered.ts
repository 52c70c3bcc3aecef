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

/**
 * A node as its class defines it: asked for a property or a method, it gives its own, past any element of the page that is
 * called the same. To be asked, not to be handed on: the browser takes only the node itself.
 */
export function honest<T extends Node>(node: T): T {
  if (isPlain(node)) return node;
  return new Proxy(node, {
    get: (target, name) => {
      const own = typeof name === 'string' ? inherited(target, name) : undefined;
      const value: unknown = own?.get ? own.get.call(target) : own?.value;
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => {
      const own = typeof name === 'string' ? inherited(target, name) : undefined;
      own?.set?.call(target, value);
      return own?.set !== undefined;
    },
  });
}

/** The root element, if there is one just now. */
export const documentElementOf = (doc: Document): Element | undefined => honest(doc).documentElement ?? undefined;

/** Types of text and comments, which have no named properties. (DOM standard, Node.nodeType) */
const NAMELESS: ReadonlySet<number> = new Set([3, 8]);

/**
 * Of the elements only forms have named properties: whose name, if it is no string, was shadowed itself.
 * Asked of every node of a page, so elements, which are most of them, are told by one property.
 */
function isPlain(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName; // as: undefined in nodes that are no elements
  return name === undefined ? NAMELESS.has(node.nodeType) : typeof name === 'string' && name !== 'form';
}

/** An element's name. Only a form's can be shadowed, by a control of that name. */
export function nameOf(el: Element): string {
  const name: unknown = el.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The element around a node. */
export const parentOf = (node: Node): Element | undefined => honest(node).parentElement ?? undefined;

/** An attribute's value, also of a form with a control named `getAttribute`. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  honest(element).getAttribute(name) ?? undefined;

/** A TreeWalker over elements and text, whatever the page named its images. */
export const walkerOver = (doc: Document, root: Node, whatToShow: number): TreeWalker =>
  honest(doc).createTreeWalker(root, whatToShow);

/** A new empty document in which nothing loads and nothing runs. */
export const inertDocument = (doc: Document): Document => honest(doc).implementation.createHTMLDocument('');

/** The window that the document is shown in, if any. */
export const viewOf = (doc: Document): (Window & typeof globalThis) | undefined => honest(doc).defaultView ?? undefined;

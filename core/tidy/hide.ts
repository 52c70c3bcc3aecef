import { honest } from '../dom/unclobbered';
import type { LiveRemoval, LiveTarget } from './live-targets';

/**
 * Wraps a piece of text in the page. Unknown to HTML, so inline and without style of its own; without a hyphen, so that no
 * page can define it and run code of its own while we hide. (HTML standard, "valid custom element name")
 */
export const PIECE = 'jingdu';

/** A text node that was split to wrap a piece of it: `node` kept the head (or is the piece itself). */
interface Split {
  readonly wrap: Element;
  readonly node: Text;
  readonly middle: Text;
  readonly tail: Text | undefined;
}

/**
 * Hides live nodes without deleting them: elements by an attribute, pieces of text by a wrapper that carries it.
 * The style sheet of core/tidy/tidy-css.ts hides what carries the attribute.
 */
export class Hidden {
  private readonly elements: Element[] = [];
  private readonly splits: Split[] = [];
  private readonly byId = new Map<string, Element[]>();

  /** @param attribute name of our own attribute; its value is the removal's id, with a `-` before it while shown */
  constructor(
    private readonly doc: Document,
    private readonly attribute: string,
  ) {}

  hide(removals: readonly LiveRemoval[]): void {
    // Later pieces of a text node first, so that the offsets of earlier ones hold.
    const targets = removals.flatMap(({ id, nodes }) => nodes.map((target) => ({ id, target })));
    targets.sort((a, b) => startOf(b.target) - startOf(a.target));
    for (const { id, target } of targets) this.hideOne(target, id);
  }

  private hideOne(target: LiveTarget, id: string): void {
    if ('start' in target) this.wrap(target.node, target.start, target.end, id);
    else if (!honest(target.node).hasAttribute(this.attribute)) {
      honest(target.node).setAttribute(this.attribute, id);
      this.elements.push(target.node);
      this.note(target.node, id);
    }
  }

  private wrap(node: Text, start: number, end: number, id: string): void {
    if (!node.parentNode || end <= start || node.data.slice(start, end).trim() === '') return;
    const middle = start > 0 ? node.splitText(start) : node;
    const tail = end - start < middle.data.length ? middle.splitText(end - start) : undefined;
    const wrap = honest(this.doc).createElement(PIECE);
    wrap.setAttribute(this.attribute, id);
    middle.before(wrap);
    wrap.append(middle);
    this.splits.push({ wrap, node, middle, tail });
    this.note(wrap, id);
  }

  private note(el: Element, id: string): void {
    const known = this.byId.get(id);
    if (known) known.push(el);
    else this.byId.set(id, [el]);
  }

  /** The elements that one removal hides, wrappers included. */
  elementsOf(id: string): Element[] {
    return this.byId.get(id)?.filter((el) => honest(el).hasAttribute(this.attribute)) ?? [];
  }

  /** Whether a removal is shown again. */
  isShown(id: string): boolean {
    return this.elementsOf(id).some((el) => honest(el).getAttribute(this.attribute) !== id);
  }

  /** Shows one removal, or hides it once more. */
  show(id: string, shown: boolean): void {
    for (const el of this.elementsOf(id)) honest(el).setAttribute(this.attribute, shown ? `-${id}` : id);
  }

  /** Puts the page back exactly: serialised before and after it is the same, and its own nodes are its own again. */
  undo(): void {
    this.byId.clear();
    for (const el of this.elements.splice(0)) honest(el).removeAttribute(this.attribute);
    for (const split of this.splits.splice(0).reverse()) rejoin(split);
    // Copies that the page made of its own nodes meanwhile carry our mark too.
    for (const copy of honest(this.doc).querySelectorAll(`[${this.attribute}]`)) {
      if (copy.localName === PIECE) copy.replaceWith(...copy.childNodes);
      else honest(copy).removeAttribute(this.attribute);
    }
  }
}

function rejoin({ wrap, node, middle, tail }: Split): void {
  wrap.replaceWith(...wrap.childNodes);
  for (const part of [middle, tail]) {
    if (!part || part === node || node.nextSibling !== part) continue;
    node.appendData(part.data);
    part.remove();
  }
}

const startOf = (target: LiveTarget): number => ('start' in target ? target.start : 0);

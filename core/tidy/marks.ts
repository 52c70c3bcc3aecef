import { honest } from '../dom/unclobbered';

/** Marks elements of the page by words in an attribute of ours, for a style sheet of ours to find, and takes them off again. */
export class Marks {
  private readonly marked = new Map<Element, string>();

  constructor(
    private readonly doc: Document,
    private readonly attribute: string,
  ) {}

  mark(el: Element, word: string): void {
    const words = this.marked.get(el);
    if (words === undefined && honest(el).hasAttribute(this.attribute)) return;
    const all = words === undefined ? word : `${words} ${word}`;
    this.marked.set(el, all);
    honest(el).setAttribute(this.attribute, all);
  }

  undo(): void {
    // Copies that the page made of its own nodes meanwhile carry our mark too.
    const copies = honest(this.doc).querySelectorAll(`[${this.attribute}]`);
    for (const el of [...this.marked.keys(), ...copies]) honest(el).removeAttribute(this.attribute);
    this.marked.clear();
  }
}

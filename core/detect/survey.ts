import { nameOf, walkerOver } from '../dom/unclobbered';
import { memoize } from '../lazy';
import type { Page } from '../page';
import { collapse } from '../text';
import { COUNTED_TAGS, INLINE_TAGS, UNREAD_TAGS } from './data/tags';

/** One run of inline content: what a reader sees as a line or a paragraph. */
export interface TextRun {
  readonly text: string;
  /** Characters inside links, white space included. */
  readonly linkChars: number;
  /** 1 to 6 inside a heading, else 0. */
  readonly heading: number;
  /** In a cell of a table. */
  readonly cell: boolean;
  /** Pictures since the run before. */
  readonly images: number;
}

/** What one pass over the page saw. */
export interface PageSurvey {
  readonly runs: readonly TextRun[];
  /** How many elements of each counted name there are. */
  readonly counts: ReadonlyMap<string, number>;
  readonly passwords: number;
}

const ELEMENT_AND_TEXT = 0x1 | 0x4;
const TEXT = 3;
/** Enough of any real page; a hostile one must not hold the reader up. */
const MAX_NODES = 150_000;

// The walker gives elements and text only; a form's nodeType may be shadowed, a text's cannot.
const isText = (node: Node): node is Text => node.nodeType === TEXT;

const isHidden = (el: Element): boolean => {
  const style = el.getAttribute('style');
  return el.hasAttribute('hidden') || (style !== null && /display\s*:\s*none/i.test(style));
};

/** What a walk through thousands of elements asks of each one's name, answered in one look. */
interface Traits {
  readonly counted: boolean;
  readonly unread: boolean;
  readonly inline: boolean;
  readonly link: boolean;
  readonly cell: boolean;
  /** 1 to 6, else 0. */
  readonly heading: number;
}

const OTHER: Traits = { counted: false, unread: false, inline: false, link: false, cell: false, heading: 0 };
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const traitsOf = (name: string): Traits => ({
  counted: COUNTED_TAGS.has(name),
  unread: UNREAD_TAGS.has(name),
  inline: INLINE_TAGS.has(name),
  link: name === 'a',
  cell: name === 'td' || name === 'th',
  heading: HEADINGS.indexOf(name) + 1,
});

/** Collects runs while the walk enters and leaves elements. */
class Surveyor {
  readonly runs: TextRun[] = [];
  readonly counts = new Map<string, number>();
  passwords = 0;
  private text = '';
  private linkChars = 0;
  private images = 0;
  private linkDepth = 0;
  private cell = false;
  private heading = 0;
  readonly traitsOf = memoize(traitsOf);

  /** @param unfolded with what is hidden until a script shows it */
  constructor(private readonly unfolded: boolean) {}

  /** @returns false if the element is not to be entered */
  enter(el: Element, name: string, traits: Traits): boolean {
    if (traits.counted) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (name === 'textarea') this.readMarkup(el.textContent ?? '');
    if (traits.unread) return false;
    if (!traits.inline) this.flush();
    if (name === 'form') return true;
    if (!this.unfolded && isHidden(el)) return false;
    if (traits.link) this.linkDepth++;
    else if (traits.heading > 0) this.heading = traits.heading;
    else if (traits.cell) this.cell = true;
    else if (name === 'img') this.images++;
    else if (name === 'input' && el.getAttribute('type') === 'password') this.passwords++;
    return true;
  }

  leave(traits: Traits): void {
    if (traits.link) this.linkDepth--;
    if (traits.inline) return;
    this.flush();
    if (traits.heading > 0) this.heading = 0;
    else if (traits.cell) this.cell = false;
  }

  read(text: string): void {
    this.text += text;
    if (this.linkDepth > 0) this.linkChars += text.trim().length;
  }

  /** Some publishers ship the article as markup inside a text area and let a script unfold it. */
  private readMarkup(markup: string): void {
    if (!markup.includes('</p>')) return;
    for (const piece of markup.split('</p>')) {
      this.flush();
      this.read(piece.replace(/<[^<>]*>/g, ''));
    }
    this.flush();
  }

  flush(): void {
    const text = this.text === '' ? '' : collapse(this.text);
    if (text !== '') {
      this.runs.push({ text, linkChars: this.linkChars, heading: this.heading, cell: this.cell, images: this.images });
      this.images = 0;
    }
    this.text = '';
    this.linkChars = 0;
  }
}

/**
 * Reads the page once, in document order, without copying it and without asking for its layout.
 * Only the walker's own methods are used to move: a page cannot shadow those.
 * @param unfolded with what is hidden until a script shows it
 */
export function surveyPage(page: Page, unfolded = false): PageSurvey {
  const walker = walkerOver(page.doc, page.root, ELEMENT_AND_TEXT);
  const surveyor = new Surveyor(unfolded);
  const open: Traits[] = [];
  let node: Node | null = walker.firstChild();
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    let inside: Node | null = null;
    if (isText(node)) surveyor.read(node.data);
    else {
      const el = node as Element; // as: elements and text only
      const name = nameOf(el);
      const traits = surveyor.traitsOf(name);
      if (surveyor.enter(el, name, traits)) {
        inside = walker.firstChild();
        if (inside) open.push(traits);
        else surveyor.leave(traits);
      }
    }
    node = inside ?? walker.nextSibling();
    while (!node && open.length > 0) {
      walker.parentNode();
      surveyor.leave(open.pop() ?? OTHER);
      node = walker.nextSibling();
    }
  }
  surveyor.flush();
  return surveyor;
}

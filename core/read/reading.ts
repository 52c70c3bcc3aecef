import { BLOCK_TAGS, SKIPPED_TAGS } from '../dom/tags';
import { nameOf } from '../dom/unclobbered';
import type { Page } from '../page';
import { type Box, BoxMaker } from './box';
import { inkOf } from './characters';
import { OWN_LINK } from './data/own-link';
import { type Declared, pageHead } from './head';
import { headlineOf } from './headline';
import { type TextBlock, toTextBlock } from './text-block';

/**
 * The page, walked once: every block of text in document order and every box around them, with what the boxes hold. All later
 * stages ask this instead of walking the page again. Nothing is copied, nothing changed.
 */
export interface Reading {
  readonly declared: Declared;
  readonly blocks: readonly TextBlock[];
  /** In document order, each after the boxes around it; the first is the body. */
  readonly boxes: readonly Box[];
  /** The block that says what the page is about: the one that its titles repeat. */
  readonly headline: TextBlock | undefined;
}

/** Elements whose text is not the page's, besides those that no reader sees. */
const FOREIGN_TAGS: ReadonlySet<string> = new Set('iframe object svg'.split(' '));
const TEXT = 3;
const ELEMENT = 1;
/** An element that is being walked. */
interface Open {
  next: ChildNode | null;
  readonly box: Box;
  readonly ownsBox: boolean;
  readonly link: boolean;
  readonly bold: boolean;
}

class Walk {
  readonly blocks: TextBlock[] = [];
  readonly maker: BoxMaker;
  private node: Text | undefined;
  private text = '';
  private linked = 0;
  private bold = 0;
  private images = 0;
  private leads = true;
  private pointing = false;

  constructor(doc: Document) {
    this.maker = new BoxMaker(doc);
  }

  read(node: Text, { link, bold }: Open): void {
    const { data } = node;
    this.text += data;
    const ink = this.node && !link && !bold ? 0 : inkOf(data);
    if (ink === 0) return;
    this.node ??= node;
    if (link) this.linked += ink;
    if (bold) this.bold += ink;
  }

  flush(box: Box): void {
    const { node, text, linked, bold, leads, images, pointing } = this;
    if (node) {
      const block = toTextBlock(this.blocks.length, box, { node, text, linked, bold, leads, images, pointing });
      if (block) {
        this.blocks.push(block);
        addTo(box, block.units, block.units * block.link, block.prose);
        this.leads = false;
        this.images = 0;
      }
    }
    this.pointing = false;
    if (text === '') return;
    this.node = undefined;
    this.text = '';
    this.linked = this.bold = 0;
  }

  /** @returns what to walk next, if the element is to be entered */
  enter(el: Element, top: Open): Open | undefined {
    const tag = nameOf(el);
    if (tag === 'br') this.flush(top.box);
    if (tag === 'img') this.images++;
    const next = SKIPPED_TAGS.has(tag) || FOREIGN_TAGS.has(tag) ? null : el.firstChild;
    const ownsBox = BLOCK_TAGS.has(tag);
    if (ownsBox) this.flush(top.box);
    if (!next) return undefined;
    if (ownsBox) this.leads = true;
    return {
      next,
      ownsBox,
      box: ownsBox ? this.maker.make(el, tag, top.box, this.blocks.length) : top.box,
      link: top.link || (tag === 'a' && this.leadsAway(el)),
      bold: top.bold || tag === 'b' || tag === 'strong',
    };
  }

  /** A link to another page. One to a file or to a place on the page is the article's own. */
  private leadsAway(link: Element): boolean {
    const href = link.getAttribute('href');
    if (href === null) return false;
    const own = OWN_LINK.test(href);
    this.pointing ||= own;
    return !own;
  }

  leave({ box, ownsBox }: Open): void {
    if (!ownsBox) return;
    this.flush(box);
    box.end = this.blocks.length;
    if (box.parent) addTo(box.parent, box.units, box.linked, box.prose);
    this.leads = false;
  }
}

function addTo(box: Box, units: number, linked: number, prose: number): void {
  box.units += units;
  box.linked += linked;
  box.prose += prose;
}

/** Reads a page: one walk, iterative (depth is the page's to choose). */
export function readPage(page: Page): Reading {
  const start = page.root.querySelector('body') ?? page.root;
  const walk = new Walk(page.doc);
  const box = walk.maker.make(start, nameOf(start), undefined, 0);
  const open: Open[] = [{ next: start.firstChild, box, ownsBox: true, link: false, bold: false }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next;
    if (!node) {
      walk.leave(top);
      open.pop();
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === TEXT) walk.read(node as Text, top); // as: nodeType checked
    if (node.nodeType !== ELEMENT) continue;
    const inner = walk.enter(node as Element, top); // as: nodeType checked
    if (inner) open.push(inner);
  }
  const { titles, description } = pageHead(page);
  const declared = { titles, description };
  const { blocks, maker } = walk;
  return { declared, blocks, boxes: maker.boxes, headline: headlineOf(blocks, declared) };
}

import { displayOf } from '../dom/displayed';
import { viewOf } from '../dom/unclobbered';
import { memoize } from '../lazy';
import { AROUND, AROUND_OF, BODY_NAMES, FRAME_NAMES } from './data/around';

/** A block-level element of the page, with what everything inside it adds up to. Lengths are units (core/read/characters.ts). */
export interface Box {
  readonly index: number;
  readonly element: Element;
  readonly parent: Box | undefined;
  readonly tag: string;
  readonly depth: number;
  /** Element name and first class, digits left out: the same number where both are the same. */
  readonly shape: number;
  /** The page displays it, as computed. */
  readonly shown: boolean;
  /** Bits of core/read/data/around.ts, those of the boxes around it included. */
  readonly around: number;
  /** How many boxes, this one included, are named like a page's frame, and like a body. */
  readonly frameNames: number;
  readonly bodyNames: number;
  /** The blocks inside are those from `first` to before `end`. */
  readonly first: number;
  end: number;
  units: number;
  linked: number;
  /** Units of the blocks that read like sentences, links left out. */
  prose: number;
}

const LONGEST_NAMES = 200;

/** A dialog that is no `dialog` element. Asked where names speak for it: most boxes have no role. */
const roleOf = (element: Element): number => (/dialog/.test(element.getAttribute('role') ?? '') ? AROUND.dialog : 0);

/** Makes boxes; what pages say again and again (names, shapes) is worked out once. */
export class BoxMaker {
  readonly boxes: Box[] = [];
  private readonly shapes = new Map<string, number>();
  private readonly firstClass = memoize((classes: string) => (/\S+/.exec(classes)?.[0] ?? '').replace(/\d+/g, ''));
  private readonly names = new Map<string, number>();
  private readonly view;
  /** The page hides its whole body, as some do until their scripts have run: each element is then asked for itself. */
  private veiled = false;
  constructor(doc: Document) {
    this.view = viewOf(doc);
  }

  make(element: Element, tag: string, parent: Box | undefined, first: number): Box {
    if (!parent || tag === 'body') this.veiled ||= this.view !== undefined && element.checkVisibility?.() === false;
    const classes = element.getAttribute('class') ?? '';
    const named = this.namesIn(`${element.getAttribute('id') ?? ''} ${classes}`);
    const box: Box = {
      index: this.boxes.length,
      element,
      parent,
      tag,
      depth: parent ? parent.depth + 1 : 0,
      shape: this.shapeOf(tag, classes),
      shown: !parent || (parent.shown && this.isDisplayed(element)),
      around: (parent?.around ?? 0) | (AROUND_OF.get(tag) ?? 0) | ((named & 1) === 1 ? roleOf(element) : 0),
      frameNames: (parent?.frameNames ?? 0) + (tag === 'body' ? 0 : named & 1),
      bodyNames: (parent?.bodyNames ?? 0) + (named >> 1),
      first,
      end: first,
      units: 0,
      linked: 0,
      prose: 0,
    };
    this.boxes.push(box);
    return box;
  }

  private shapeOf(tag: string, classes: string): number {
    const key = `${tag}.${this.firstClass(classes)}`;
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    this.shapes.set(key, this.shapes.size);
    return this.shapes.size - 1;
  }

  /** Bit 1: named like a frame; bit 2: named like a body. */
  private namesIn(names: string): number {
    const known = this.names.get(names);
    if (known !== undefined) return known;
    const said = names.slice(0, LONGEST_NAMES);
    const found = (FRAME_NAMES.test(said) ? 1 : 0) + (BODY_NAMES.test(said) ? 2 : 0);
    this.names.set(names, found);
    return found;
  }

  /** An element without a box of its own (`display: contents`) shows what it holds. Style is asked only in doubt: it is slow. */
  private isDisplayed(element: Element): boolean {
    if (typeof element.checkVisibility !== 'function') return !element.hasAttribute('hidden');
    const { view } = this;
    if (view && this.veiled) return element.localName === 'body' || displayOf(view, element) !== 'none';
    if (view ? element.checkVisibility() : element.closest('[hidden]') === null) return true;
    return view !== undefined && displayOf(view, element) === 'contents';
  }
}

import { OWN_NAMES } from '../harden';
import { HOLDERS, MEANT } from './data/tags';
import { fillHolder } from './fill-holder';
import { isBox, isElement, isMarker, isSkipped, isSolid, isText, markerId } from './kinds';
import type { InlinePiece } from './pieces';
import { type AroundParagraphs, paragraphsOf } from './run-paragraphs';

/** What is left to do in a walk: a node, or the end of a box or an inline element. */
type Step = { readonly node: ChildNode } | { readonly around: readonly Element[] } | 'box';

/** So many of them around one text is no writer's work, and each paragraph would repeat them. */
const DEEPEST = 12;

/**
 * Boxes (`div`, `section` …), runs parted by line breaks, and what an inline element holds of them become paragraphs, each a
 * `p` of its holder: the root, a quotation, an item, a cell. Inline elements around several of them are repeated in each.
 * Words, pictures and markers keep their order. Linear: no node is entered twice.
 * @param blockMarkers ids of the markers that stand for whole blocks: no paragraph goes through them
 */
export function paragraphs(root: Element, blockMarkers: ReadonlySet<string>): void {
  const split = splitElements(root);
  // Innermost first: when a holder's turn comes, those in it are done and stand as they are.
  for (const holder of [root, ...root.querySelectorAll(HOLDERS)].reverse())
    fillHolder(holder, new Flow(split, blockMarkers).read(holder));
}

/** Inline elements that hold a block or a line break somewhere. */
function splitElements(root: Element): ReadonlySet<Element> {
  const split = new Set<Element>();
  for (const el of root.querySelectorAll('*')) {
    if (el.localName !== 'br' && !isSolid(el) && !isBox(el)) continue;
    for (let at = el.parentElement; at && at !== root && !split.has(at); at = at.parentElement) split.add(at);
  }
  return split;
}

/** The content of one holder, read as paragraphs and what stands between them. */
class Flow {
  private readonly out: ChildNode[] = [];
  private readonly boxes: AroundParagraphs[] = [];
  private readonly steps: Step[] = [];
  private run: InlinePiece[] = [];
  /** Names of boxes that links lead to: what comes first in a box takes its name. */
  private names: string[] = [];
  /** Inline elements around what is read, outermost first; never changed, only replaced. */
  private around: readonly Element[] = [];

  constructor(
    private readonly split: ReadonlySet<Element>,
    private readonly blockMarkers: ReadonlySet<string>,
  ) {}

  read(holder: Element): ChildNode[] {
    this.boxes.push({ box: holder, lang: null, dir: null });
    this.enter(holder);
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if (step === 'box') {
        this.flush();
        this.boxes.pop();
      } else if ('around' in step) this.around = step.around;
      else this.add(step.node);
    }
    this.flush();
    return this.out;
  }

  private add(node: ChildNode): void {
    if (isText(node)) this.run.push({ node, around: this.around });
    else if (isElement(node) && !isSkipped(node)) this.addElement(node);
  }

  private addElement(el: Element): void {
    if (isMarker(el) ? this.blockMarkers.has(markerId(el)) : isSolid(el)) {
      this.flush();
      this.put(el);
    } else if (isMarker(el)) this.run.push({ node: el, around: this.around });
    else if (isBox(el)) {
      this.flush();
      this.boxes.push(within(el, this.boxes.at(-1)));
      if (el.id.startsWith(OWN_NAMES)) this.names.push(el.id);
      this.steps.push('box');
      this.enter(el);
    } else if (this.split.has(el)) {
      if (el.matches(MEANT) && this.around.length < DEEPEST) {
        this.steps.push({ around: this.around });
        this.around = [...this.around, el];
      }
      this.enter(el);
    } else this.run.push({ node: el, around: this.around });
  }

  private enter(el: Element): void {
    for (let child = el.lastChild; child; child = child.previousSibling) this.steps.push({ node: child });
  }

  private flush(): void {
    const place = this.boxes.at(-1);
    if (this.run.length > 0 && place) for (const node of paragraphsOf(this.run, place)) this.put(node);
    this.run = [];
  }

  private put(node: ChildNode): void {
    if (isElement(node) && !isMarker(node) && this.names.length > 0) {
      if (!node.id) node.id = this.names.shift() ?? '';
      if (node.localName === 'p')
        for (const name of this.names.splice(0)) {
          const place = node.ownerDocument.createElement('span');
          place.id = name;
          node.prepend(place);
        }
    }
    this.out.push(node);
  }
}

const within = (box: Element, outer: AroundParagraphs | undefined): AroundParagraphs => ({
  box,
  lang: box.getAttribute('lang') ?? outer?.lang ?? null,
  dir: box.getAttribute('dir') ?? outer?.dir ?? null,
});

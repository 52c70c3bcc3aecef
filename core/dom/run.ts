import { collapse } from '../text';

/**
 * One run of inline content, as a reader sees a paragraph: bounded by block elements and `<br>`.
 * `nodes` are consecutive siblings inside `parent`; `whole` says that they are all that `parent` holds.
 */
export interface Block {
  readonly parent: Element;
  readonly nodes: readonly ChildNode[];
  readonly whole: boolean;
  /** NFKC is not applied; white space is collapsed and trimmed. */
  readonly text: string;
  /** The same in NFKC, collapsed. */
  readonly normal: string;
  /** Characters inside links. */
  readonly linkChars: number;
  /** It holds images, videos or other replaced content. */
  readonly media: boolean;
}

const ELEMENT = 1;
/** A link may hold blocks (a teaser's card); one that holds more than this was never closed. */
const CARD = 300;
const MEDIA = 'img,picture,video,audio,canvas,svg,iframe,object,embed';

/** A block that works out what few readers ask for when it is asked: before its nodes change, or never. */
export class Run implements Block {
  readonly text: string;
  private links: number | undefined;
  private nfkc: string | undefined;
  /** @param known a block of the same nodes, read before */
  constructor(
    readonly parent: Element,
    readonly nodes: readonly ChildNode[],
    readonly whole: boolean,
    private readonly known: Block | undefined,
  ) {
    this.text = known ? known.text : textOf(nodes);
  }

  get normal(): string {
    this.nfkc ??= this.known ? this.known.normal : collapse(this.text.normalize('NFKC'));
    return this.nfkc;
  }

  get linkChars(): number {
    this.links ??= linked(this);
    return this.links;
  }

  get media(): boolean {
    return elementsIn(this.nodes).some((el) => el.matches(MEDIA) || el.querySelector(MEDIA) !== null);
  }
}

function textOf(nodes: readonly ChildNode[]): string {
  let text = '';
  for (const node of nodes) text += node.textContent ?? '';
  return collapse(text);
}

function elementsIn(nodes: readonly ChildNode[]): Element[] {
  const found: Element[] = [];
  for (const node of nodes) if (node.nodeType === ELEMENT) found.push(node as Element); // as: nodeType checked
  return found;
}

function linked({ parent, nodes, text }: Block): number {
  let chars = 0;
  for (const el of elementsIn(nodes))
    for (const a of el.localName === 'a' ? [el] : el.querySelectorAll('a'))
      chars += collapse(a.textContent ?? '').length;
  if (chars > 0 || text === '') return chars;
  const around = parent.closest('a[href]');
  return around && isCard(around) ? text.length : 0;
}

/** By link, as it was when first asked for: one that was never closed holds a page's lines. */
const cards = new WeakMap<Element, boolean>();

function isCard(link: Element): boolean {
  const card = cards.get(link) ?? (link.textContent ?? '').length <= CARD;
  cards.set(link, card);
  return card;
}

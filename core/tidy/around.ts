import { isShown } from '../dom/shown';
import { honest, nameOf, parentOf } from '../dom/unclobbered';
import { collapse, visibleLength } from '../text';
import type { BoilerplateKind } from '../types';
import { DRAWS } from './data/drawing';
import { HEADER, NEVER_ARTICLE, UNDRAWN } from './data/frame';
import { isFeed } from './feeds';
import type { LiveRemoval } from './live-targets';
import { belongings, honestText, type Stand } from './surroundings';

/** Tells the kind of clutter that an element is named for. */
export type KindOf = (el: Element) => BoilerplateKind | undefined;

/** What of an info bar is none of its facts. */
const BUTTONS: ReadonlySet<BoilerplateKind> = new Set(['widget', 'promo', 'ad', 'comments', 'login'] as const);
/** DOM standard, Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;
/** Sentences of this many characters outside links read like an article, with so many marks among them. */
const PROSE = 120;
const MARKS = 3;
const LINKED = 0.3;
/** Pixels that a side column may reach over the text's edge. */
const OVER = 24;

/** What stands around an article: its siblings up to the page's body which hold nothing of it. */
export class Surroundings {
  /** What holds the article or a belonging of it. */
  private readonly path = new Set<Element>();
  private readonly kept: ReadonlySet<Element>;
  private readonly bars: readonly Element[];
  private readonly edges: { left: number; right: number } | undefined;

  constructor(
    private readonly stand: Stand,
    private readonly kindOf: KindOf,
  ) {
    const own = belongings(stand);
    this.bars = own.filter((el) => el !== stand.headline && !honest(el).matches(HEADER));
    this.kept = new Set([...stand.contents, ...own]);
    for (const one of this.kept)
      for (let el = parentOf(one); el && !this.path.has(el); el = parentOf(el)) this.path.add(el);
    this.edges = edgesOf(stand.contents);
  }

  /** Headline and info bars, summaries and lead pictures, outside the text. */
  get above(): readonly Element[] {
    return [...(this.stand.headline ? [this.stand.headline] : []), ...this.bars];
  }

  /** Whether the article is still where it was. */
  stands(): boolean {
    return this.stand.contents.every((content) => honest(content).isConnected);
  }

  /** Whether an element is, holds or is held by something of the article's. */
  owns(el: Element): boolean {
    return this.path.has(el) || [...this.kept].some((one) => honest(one).contains(el));
  }

  /** The clutter around the article; `from` numbers the removals. */
  clutter(): LiveRemoval[] {
    const beside = [...this.path].flatMap((el) => (el === this.stand.root ? [] : this.among([...honest(el).children])));
    return [...beside, ...this.bars.flatMap((bar) => this.inBar(bar))];
  }

  /** Buttons beside the facts in an info bar: to share, to like, to follow. */
  private inBar(bar: Element): LiveRemoval[] {
    return [...honest(bar).querySelectorAll('*')].flatMap((el) => {
      const kind = this.kindOf(el);
      return kind !== undefined && BUTTONS.has(kind) && isDrawn(el) ? [removalOf(el, kind, 'outside')] : [];
    });
  }

  /** The clutter among siblings of the article or of what holds it. */
  among(elements: readonly Element[]): LiveRemoval[] {
    return elements.flatMap((el) => {
      if (UNDRAWN.has(nameOf(el)) || this.path.has(el) || this.kept.has(el)) return [];
      if (!isBeside(el, this.path) || !isDrawn(el) || isUsed(el)) return [];
      if (this.readsOn(el) || this.isRoom(el)) return [];
      return [removalOf(el, this.kindOf(el) ?? kindOfTag(el), 'outside')];
    });
  }

  /** Prose in the article's own column, which nothing calls something else: it may be the article's. */
  private readsOn(el: Element): boolean {
    const own = honest(el);
    if (own.matches(NEVER_ARTICLE) || this.kindOf(el) !== undefined || this.isAside(el)) return false;
    // Some templates close the text's element and open one of the same name for the rest of it.
    if (own.id !== '' && this.stand.contents.some((content) => honest(content).id === own.id)) return true;
    const text = collapse(honestText(el));
    const linked = [...own.querySelectorAll('a')].reduce((sum, a) => sum + visibleLength(a.textContent ?? ''), 0);
    const chars = visibleLength(text);
    if (isFeed(el, chars)) return false;
    const marks = text.match(/[。！？；!?;]|[.](?=\s|$)/gu)?.length ?? 0;
    return chars >= PROSE && marks >= MARKS && linked <= LINKED * chars;
  }

  /** Nothing but room below the text: the page may wait for it to come into view, to go on. */
  private isRoom(el: Element): boolean {
    const first = this.stand.contents[0];
    const follows = first !== undefined && (honest(first).compareDocumentPosition(el) & FOLLOWING) !== 0;
    return (
      follows &&
      visibleLength(honestText(el)) === 0 &&
      honest(el).querySelector(DRAWS) === null &&
      !honest(el).matches(DRAWS)
    );
  }

  private isAside(el: Element): boolean {
    const { left, right, width } = honest(el).getBoundingClientRect();
    const { edges } = this;
    return edges !== undefined && width > 0 && (left >= edges.right - OVER || right <= edges.left + OVER);
  }
}

/** A removal of one element; ids are given once all are found. */
export const removalOf = (node: Element, kind: BoilerplateKind, reason: LiveRemoval['reason']): LiveRemoval => ({
  id: '',
  kind,
  reason,
  text: collapse(honestText(node)).slice(0, 80),
  nodes: [{ node }],
});

const isBeside = (el: Element, path: ReadonlySet<Element>): boolean => {
  const parent = parentOf(el);
  return parent !== undefined && path.has(parent) && nameOf(parent) !== 'html';
};

/** What the page does not show now may be what its controls open. */
const isDrawn = (el: Element): boolean => isShown(el);

/** The reader types in it, or has put the focus there. */
const isUsed = (el: Element): boolean => {
  const active = honest(honest(el).ownerDocument).activeElement;
  return active !== null && active !== el && honest(el).contains(active);
};

function kindOfTag(el: Element): BoilerplateKind {
  const tag = nameOf(el);
  if (tag === 'nav' || tag === 'header') return 'nav';
  if (tag === 'iframe' || tag === 'ins') return 'ad';
  const links = honest(el).querySelectorAll('a').length;
  return links >= 4 ? 'related' : tag === 'footer' ? 'contact' : 'other';
}

function edgesOf(contents: readonly Element[]): { left: number; right: number } | undefined {
  const boxes = contents.map((content) => honest(content).getBoundingClientRect()).filter(({ width }) => width > 0);
  if (boxes.length === 0) return undefined;
  return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
}

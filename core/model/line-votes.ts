import type { Origins } from '../dom/origins';
import { fold } from '../facts/fold';
import { lazy } from '../lazy';
import { startOf, type TextBlock } from '../read/text-block';
import { Contrast } from './contrast';
import { cuesOf, speaks } from './cues';
import type { Judgement } from './judge';
import { type ArticleGuess, isListed, type Regarded } from './second-look';
import { Telling } from './telling';

/** What the page's structure says of one line. */
export interface LineVote {
  /** How likely it is the article's. */
  readonly p: number;
  /** Its structure speaks against it, and nothing that an article's own lines have speaks for it. */
  readonly foreign: boolean;
  /** It has the element of the paragraphs or reads like a sentence, and no links: only its words can tell it from the article. */
  readonly alike: boolean;
  /** It stands right above a sentence as a sub-headline does: if that is the article's, so is this. */
  readonly heads: boolean;
  /** How likely it is the article's by its words as well; undefined where they are not asked. */
  readonly told: number | undefined;
}

/** A line of the snapshot. */
interface Told {
  readonly nodes: readonly Node[];
  readonly text: string;
}

/** On what is nobody's article (core/model/others.ts). */
const OTHERS: LineVote = { p: 0, foreign: true, alike: false, heads: false, told: undefined };
const FOREIGN = 0.5;
const LINKED = 0.8;
const LINKED_BRANCH = 0.3;
const SOME_LINKS = 0.3;
const TEXT = 3;

/** Votes on the lines of a snapshot, each by the block of the live page that it was copied from. */
export class LineVotes {
  private readonly blocks = new Map<Node, Regarded>();
  private readonly contrast = lazy(() => new Contrast(this.judgement));
  private readonly telling: Telling;

  /** @param roots the live content roots: what was copied from elsewhere gets no vote */
  constructor(
    private readonly judgement: Judgement,
    private readonly origins: Origins,
    roots: readonly Element[],
  ) {
    this.telling = new Telling(judgement);
    const inside = new Set(roots);
    const covered = new Set<number>();
    for (const box of judgement.reading.boxes)
      if (inside.has(box.element) || (box.parent && covered.has(box.parent.index))) covered.add(box.index);
    for (const regarded of judgement.regarded)
      if (covered.has(regarded.block.box.index)) this.blocks.set(regarded.block.node, regarded);
  }

  /** Undefined where the line is not what the page shows there: what was cut out of it spoke against it, too. */
  of({ nodes, text }: Told): LineVote | undefined {
    const regarded = this.regardedOf(nodes);
    if (!regarded) return undefined;
    if (regarded.block.text !== text) return this.ofStart(regarded, text);
    if (this.judgement.others.has(regarded.block.index)) return OTHERS;
    const p = this.judgement.likelihood(regarded.block.index);
    const told = isApart(regarded) ? undefined : this.telling.of(regarded);
    const [alike, heads] = [isAlike(regarded), this.headsProse(regarded)];
    return { p, foreign: p < FOREIGN && !isOwn(regarded), alike, heads, told };
  }

  /** On what is left of a line whose end was cut off: a link back to the portal at the end of the last line. By its words alone. */
  private ofStart(regarded: Regarded, text: string): LineVote | undefined {
    const { block } = regarded;
    const start = block.text.startsWith(text) ? startOf(block, text) : undefined;
    if (!start || isApart(regarded)) return undefined;
    const told = this.telling.of({ ...regarded, block: start });
    return { p: this.judgement.likelihood(block.index), foreign: false, alike: true, heads: false, told };
  }

  /** A line behind the first paragraph and right before another one: a sub-headline, whatever its element. */
  private headsProse({ block }: Regarded): boolean {
    if (block.link >= SOME_LINKS || !block.box.shown) return false;
    if (block.index < this.opening() && !/^h[2-6]$/.test(block.box.tag)) return false;
    const { blocks } = this.judgement.reading;
    const [next, beyond] = [blocks[block.index + 1], blocks[block.index + 2]];
    if (!next || next.prose > 0) return next !== undefined;
    // A link may be set between the two; one that is headed has a label of words to the reader.
    return next.link >= LINKED && (beyond?.prose ?? 0) > 0 && !speaks(cuesOf(fold(block.text)));
  }

  /** The first sentence that is likely the article's, by block. */
  private readonly opening = lazy(() => {
    const { reading, likelihood } = this.judgement;
    return (
      reading.blocks.find(({ index, prose, ends }) => prose > 0 && ends && likelihood(index) >= FOREIGN)?.index ??
      Infinity
    );
  });

  /** What speaks against the line, in plain words. */
  against({ nodes }: Told): string {
    const regarded = this.regardedOf(nodes);
    return regarded ? this.contrast().against(regarded.block.index).join(', ') : '';
  }

  private regardedOf(nodes: readonly Node[]): Regarded | undefined {
    for (const node of nodes) {
      const text = firstText(node);
      const live = text && this.origins.get(text);
      if (live) return this.blocks.get(live);
    }
    return undefined;
  }
}

/** The first text in a node that is not white space alone. */
function firstText(node: Node): Node | undefined {
  const open: Node[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.nodeType === TEXT && (at.nodeValue ?? '').trim() !== '') return at;
    for (let child = at.lastChild; child; child = child.previousSibling) open.push(child);
  }
  return undefined;
}

function isAlike({ block, article }: Regarded): boolean {
  if (block.link >= SOME_LINKS || !block.box.shown) return false;
  // The line below a picture is most likely its caption; a text straight in the paragraphs' box, the end of one.
  const bare = block.box === article.container;
  return block.box.shape === article.shape || block.images > 0 || ((block.prose > 0 || bare) && block.ends);
}

const isAtHome = ({ index }: TextBlock, { home }: ArticleGuess): boolean => index >= home.first && index < home.end;

/** A note or an attachment, or a plain list or table of the article. */
function isApart({ block, branch, article }: Regarded): boolean {
  if (block.link >= LINKED) return false;
  if (block.pointing) return true;
  return isListed(block, article) && isAtHome(block, article) && branch.linked < LINKED_BRANCH * branch.units;
}

/** What stands apart like that, or a line between the article's sure paragraphs that has their own tag and class: no vote against these. */
export function isOwn(regarded: Regarded): boolean {
  const { block, article } = regarded;
  if (block.link >= LINKED) return false;
  if (isApart(regarded)) return true;
  const { from, to, shape } = article;
  return block.box.shape === shape && block.index >= from && block.index <= to;
}

import type { Snapshot } from '../dom/snapshot';
import { readInfoLine } from '../facts/info-line';
import type { Ledger } from '../ledger';
import { type Phrase, type PhraseBook, plainForm } from './compile';
import type { FactLift } from './lift';
import type { Line } from './line';
import { groupsOf, type Match, matchOf, matchOfFacts } from './match';
import { mapText, type TextMap } from './text-map';

/** As far from the edge of a block as a phrase may reach, in characters. */
const REACH = 200;
/** A block may end with several phrases: `【编辑:…】 返回…`. */
const MOST_CUTS = 4;
const BRACKETED = /[([【〔]([^()[\]【】〔〕]{2,80})[)\]】〕]\s*\d{0,8}\s*$/u;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly match: Match;
}

export interface Tools {
  readonly snapshot: Snapshot;
  readonly ledger: Ledger;
  readonly book: PhraseBook;
  readonly lift: FactLift;
}

function pieceBy(phrase: Phrase, text: string): Piece | undefined {
  const shift = phrase.rule.scope === 'tail' ? Math.max(0, text.length - REACH) : 0;
  const reach = phrase.rule.scope === 'head' ? text.slice(0, REACH) : text.slice(shift);
  const found = phrase.regex.exec(plainForm(reach));
  if (!found || found[0].length > phrase.rule.maxLength) return undefined;
  const from = shift + found.index;
  return { from, to: from + found[0].length, match: matchOf(phrase.rule, groupsOf(phrase.regex, found, reach)) };
}

/** `…。（责任编辑：王小明）` */
function creditsAtEnd(text: string): Piece | undefined {
  const found = BRACKETED.exec(text.slice(-REACH));
  const facts = found?.[1] ? readInfoLine(found[1]) : undefined;
  const match = facts && matchOfFacts(facts);
  if (!found || !match || match.weak || match.open || match.kind === 'byline') return undefined;
  return { from: text.length - found[0].length, to: text.length, match: { ...match, endsArticle: true } };
}

function cutOut(line: Line, map: TextMap, piece: Piece, tools: Tools): void {
  const { match } = piece;
  const range = tools.snapshot.doc.createRange();
  range.setStart(...map.start(piece.from));
  range.setEnd(...map.end(piece.to));
  const reason = piece.to >= map.text.length ? 'phrase-tail' : piece.from === 0 ? 'phrase-head' : 'phrase-block';
  tools.lift.add(match.fields, match.rule);
  if (match.badge) tools.lift.badge({ kind: match.badge, text: map.text.slice(piece.from, piece.to) });
  tools.ledger.cut(range, {
    kind: match.kind,
    stage: 'stripText',
    rule: match.rule,
    reason,
    detail: `of block ${line.index + 1}`,
  });
}

/** What the phrases are to cut off a text, the first of them first. */
function pieceOf(text: string, phrases: readonly Phrase[], withCredits: boolean): Piece | undefined {
  for (const phrase of phrases) {
    const piece = pieceBy(phrase, text);
    if (piece) return piece;
  }
  return withCredits ? creditsAtEnd(text) : undefined;
}

/** Cuts what the phrases name off one block; a piece that is the whole block is left to the block rules. */
function cutLine(line: Line, phrases: readonly Phrase[], withCredits: boolean, tools: Tools): void {
  let nodes = line.block.nodes;
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const map = mapText(nodes);
    const piece = map && pieceOf(map.text, phrases, withCredits);
    if (!piece || (piece.from === 0 && piece.to >= map.text.length)) return;
    const { first, last } = edges(nodes);
    cutOut(line, map, piece, tools);
    nodes = between(first, last, line.block.parent);
  }
}

/** The run's neighbours stay where they are while its own nodes are split. */
const edges = (nodes: readonly ChildNode[]) => ({
  first: nodes[0]?.previousSibling ?? null,
  last: nodes.at(-1)?.nextSibling ?? null,
});

function between(first: ChildNode | null, last: ChildNode | null, parent: Element): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = first ? first.nextSibling : parent.firstChild; node && node !== last; node = node.nextSibling)
    nodes.push(node);
  return nodes;
}

/** Cuts phrases that are boilerplate wherever a block ends, begins or holds them. @returns true if there may have been any */
export function cutEverywhere(lines: readonly Line[], tools: Tools): boolean {
  const { anywhere } = tools.book;
  // Mapping a text is slow: only lines that have something to cut are mapped.
  const found = lines.filter(({ text }) => pieceOf(text, anywhere, false));
  for (const line of found) cutLine(line, anywhere, false, tools);
  return found.length > 0;
}

/** The first paragraph and what stands before it, the last one and what stands behind it. */
export interface Edges {
  readonly first: readonly Line[];
  readonly last: readonly Line[];
}

/** Cuts what the last blocks end with, and the first ones begin with. */
export function cutEdges({ first, last }: Edges, tools: Tools): void {
  const { heads, tails } = tools.book;
  const headed = first.filter(({ text }) => pieceOf(text, heads, false));
  for (const line of headed) cutLine(line, heads, false, tools);
  // What stood at its head is gone from a line's nodes, not from its text.
  const tailed = last.filter((line) => headed.includes(line) || pieceOf(line.text, tails, true));
  for (const line of tailed) cutLine(line, tails, true, tools);
}

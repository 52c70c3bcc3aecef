import { COMMON } from './data/common-characters';
import type { Node } from './pattern-tree';

/** Characters that follow each other, each one of some. */
type Piece = readonly ReadonlySet<string>[];
/** One of these pieces is in every text that matches. */
type Need = readonly Piece[];

/** How much a character tells, in bits: the commoner it is in lines of all kinds, the less. */
const BITS = { mark: 2, ascii: 4, common: 6, rare: 9 };
/** Sets and lists longer than this tell too little for their length. */
const MOST_CHARS = 16;
const MOST_PIECES = 24;

function bitsOf(char: string): number {
  if (/[a-z\d]/i.test(char)) return BITS.ascii;
  if (/[\p{P}\s>|=+<~]/u.test(char)) return BITS.mark;
  return COMMON.has(char) ? BITS.common : BITS.rare;
}

/** How much one of several tells. */
const oneOf = (bits: readonly number[]): number => -Math.log2(bits.reduce((sum, one) => sum + 2 ** -one, 0));
const pieceBits = (piece: Piece): number =>
  piece.reduce((sum, chars) => sum + Math.max(0, oneOf([...chars].map(bitsOf))), 0);
const worth = (need: Need): number => oneOf(need.map(pieceBits));

const better = (a: Need | undefined, b: Need | undefined): Need | undefined =>
  a && b ? (worth(b) > worth(a) ? b : a) : (a ?? b);

/** All combinations of two pieces that follow each other; undefined where they are too many. */
const joined = (before: Need, after: Need): Need | undefined =>
  before.length * after.length > MOST_PIECES
    ? undefined
    : before.flatMap((first) => after.map((second) => [...first, ...second]));

/** All that an item can be, where that is known to be one of a few pieces, none of them empty. */
function allOf(node: Node): Need | undefined {
  if (node.type === 'char') return node.chars && node.chars.size <= MOST_CHARS ? [[node.chars]] : undefined;
  if (node.type === 'repeat') return node.fixed && node.least > 0 ? times(allOf(node.item), node.least) : undefined;
  if (node.type === 'choice') {
    const options = node.options.map(allOf);
    const all = options.every((option) => option !== undefined) ? options.flat() : [];
    return all.length > 0 && all.length <= MOST_PIECES ? all : undefined;
  }
  if (node.type !== 'sequence' || node.items.length === 0) return undefined;
  return node.items.map(allOf).reduce((before, after) => before && after && joined(before, after));
}

function times(need: Need | undefined, count: number): Need | undefined {
  let all = need;
  for (let i = 1; i < count; i++) all = all && need && joined(all, need);
  return all;
}

/** The best of what the items need each for itself, and of runs of items that are known wholly. */
function ofSequence(items: readonly Node[]): Need | undefined {
  let best: Need | undefined;
  let run: Need | undefined;
  for (const item of items) {
    const all = allOf(item);
    run = all && ((run && joined(run, all)) ?? all);
    best = better(best, run ?? needOf(item));
  }
  return best;
}

/** What a text must hold to match; undefined if that is nothing in particular. */
export function needOf(node: Node): Need | undefined {
  if (node.type === 'sequence') return ofSequence(node.items);
  if (node.type === 'ahead') return needOf(node.item);
  if (node.type === 'repeat')
    return node.least > 0 ? (times(allOf(node.item), node.least) ?? needOf(node.item)) : undefined;
  if (node.type === 'choice') {
    const needs = node.options.map(needOf);
    return needs.every((need) => need !== undefined) ? needs.flat() : undefined;
  }
  return allOf(node);
}

const escaped = (char: string): string => char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const sourceOf = (chars: ReadonlySet<string>): string =>
  chars.size === 1 ? escaped([...chars].join('')) : `[${[...chars].map(escaped).join('')}]`;

/** The source of a RegExp that finds any of the pieces. */
export const anyPiece = (need: Need): string =>
  [...new Set(need.map((piece) => piece.map(sourceOf).join('')))].join('|');

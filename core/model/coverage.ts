import type { Box } from '../read/box';
import { LETTERS, letterOf, type Pairs, pairsOf } from '../read/pairs';
import type { Reading } from '../read/reading';
import type { TextBlock } from '../read/text-block';

/** A text longer than this is no paragraph: it holds any pair. */
const LONGEST = 4000;
/** A block that tells this much of the headline, and is no longer, tells it again; that says nothing about the text. */
const RETOLD = 0.9;
const RETOLD_LENGTH = 1.3;
const USUAL_HEADLINE = 30;
const BITS = 32;

/** How much of the headline and of the page's own description each block, and the text inside each box, tells again. */
export class Coverage {
  /** Shares of a block's letter pairs that are the headline's, and the description's. */
  readonly title: Float64Array;
  readonly about: Float64Array;
  private readonly places = new Map<number, number>();
  /** Letters that a known pair begins with: most of a page's pairs are told from the known ones by it. */
  private readonly begins = new Uint8Array(LETTERS);
  private readonly words: number;
  /** The pairs found inside each box, as bits. */
  private readonly bits: Int32Array;
  private readonly titleInside: Float64Array;
  private readonly aboutInside: Float64Array;

  constructor({ blocks, boxes, headline, declared }: Reading) {
    const titles = pairsOf(headline?.text ?? declared.titles[0] ?? '');
    const about = pairsOf(declared.description);
    for (const pair of [...titles, ...about]) if (!this.places.has(pair)) this.places.set(pair, this.places.size);
    for (const pair of this.places.keys()) this.begins[Math.floor(pair / LETTERS)] = 1;
    this.words = Math.max(1, Math.ceil(this.places.size / BITS));
    this.bits = new Int32Array(this.words * boxes.length);
    const [titleMask, aboutMask] = [this.maskOf(titles), this.maskOf(about)];
    this.title = new Float64Array(blocks.length);
    this.about = new Float64Array(blocks.length);
    const own = new Int32Array(this.words);
    for (const block of blocks) {
      own.fill(0);
      const pairs = this.places.size === 0 ? 1 : Math.max(1, this.find(block.text, own));
      const told = this.count(titleMask, own, 0);
      this.title[block.index] = Math.min(1, told / pairs);
      this.about[block.index] = this.count(aboutMask, own, 0) / Math.max(1, Math.min(pairs, about.size));
      if (block !== headline && !isRetold(block, told, titles.size, headline)) this.join(block.box.index, own, 0);
    }
    for (let i = boxes.length - 1; i > 0; i--) {
      const parent = boxes[i]?.parent;
      if (parent) this.join(parent.index, this.bits, i * this.words);
    }
    this.titleInside = this.sharesOf(titleMask, boxes.length);
    this.aboutInside = this.sharesOf(aboutMask, boxes.length);
  }

  titleIn = ({ index }: Box): number => this.titleInside[index] ?? 0;
  aboutIn = ({ index }: Box): number => this.aboutInside[index] ?? 0;

  /** Marks the known pairs of a text. @returns how many pairs of any kind it has */
  private find(text: string, into: Int32Array): number {
    let [before, pairs] = [0, 0];
    for (let i = 0; i < text.length; i++) {
      const letter = letterOf(text.charCodeAt(i));
      if (letter === 0) continue;
      if (before !== 0) pairs++;
      if (this.begins[before] === 1) {
        const place = this.places.get(before * LETTERS + letter);
        if (place !== undefined) mark(into, place);
      }
      before = letter;
    }
    return pairs;
  }

  private maskOf(pairs: Pairs): Int32Array {
    const mask = new Int32Array(this.words);
    for (const pair of pairs) mark(mask, this.places.get(pair) ?? 0);
    return mask;
  }

  private join(box: number, from: Int32Array, start: number): void {
    const to = box * this.words;
    for (let w = 0; w < this.words; w++) this.bits[to + w] = (this.bits[to + w] ?? 0) | (from[start + w] ?? 0);
  }

  private count(mask: Int32Array, from: Int32Array, start: number): number {
    let found = 0;
    for (let w = 0; w < this.words; w++) found += ones((mask[w] ?? 0) & (from[start + w] ?? 0));
    return found;
  }

  private sharesOf(mask: Int32Array, boxes: number): Float64Array {
    const all = this.count(mask, mask, 0);
    return new Float64Array(boxes).map((_, i) => (all === 0 ? 0 : this.count(mask, this.bits, i * this.words) / all));
  }
}

/** Neither links nor texts beyond measure say what an article is about, nor does the headline told again. */
function isRetold({ link, units }: TextBlock, told: number, of: number, headline: TextBlock | undefined): boolean {
  if (link >= 0.5 || units > LONGEST) return true;
  return told >= RETOLD * of && units <= RETOLD_LENGTH * (headline?.units ?? USUAL_HEADLINE);
}

function mark(bits: Int32Array, place: number): void {
  const word = Math.floor(place / BITS);
  bits[word] = (bits[word] ?? 0) | (1 << (place % BITS));
}

/** Bits that are set ("population count", Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

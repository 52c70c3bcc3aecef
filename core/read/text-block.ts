import { collapse, SENTENCE_END } from '../text';
import type { Box } from './box';
import { measureText } from './characters';

/** One run of text as a reader sees a paragraph: bounded by block elements and `<br>`. */
export interface TextBlock {
  readonly index: number;
  /** The innermost block-level element around it. */
  readonly box: Box;
  /** The text node that it begins with. */
  readonly node: Text;
  /** White space collapsed and trimmed; never empty. */
  readonly text: string;
  /** Its length (core/read/characters.ts). */
  readonly units: number;
  readonly chars: number;
  readonly cjk: number;
  readonly marks: number;
  readonly commas: number;
  readonly digits: number;
  /** Share of its characters inside links, and in bold, 0 to 1. */
  readonly link: number;
  readonly bold: number;
  /** It ends as a sentence does. */
  readonly ends: boolean;
  /** Units outside links if it reads like a sentence, else 0. */
  readonly prose: number;
  /** It is the first piece of text in its box. */
  readonly leads: boolean;
  /** Images between the block before and this one. */
  readonly images: number;
  /** It holds a link to a file or to a place on the page. */
  readonly pointing: boolean;
}

/** Shortest run that is taken for a sentence, and the length from which a run needs no sentence mark. */
const SENTENCE = 10;
const LONG = 30;
const HEADING = /^h[1-6]$/;

/** What the walk gathered between two boundaries. */
export interface Gathered {
  readonly node: Text;
  readonly text: string;
  /** Characters in links and in bold, white space not counted. */
  readonly linked: number;
  readonly bold: number;
  readonly leads: boolean;
  readonly images: number;
  readonly pointing: boolean;
}

/** Undefined where there was only white space. */
export function toTextBlock(index: number, box: Box, gathered: Gathered): TextBlock | undefined {
  const text = collapse(gathered.text);
  if (text === '') return undefined;
  const measure = measureText(text);
  const { units, chars, marks } = measure;
  const link = Math.min(1, gathered.linked / Math.max(1, chars));
  const sentence = link < 0.5 && units >= SENTENCE && (marks > 0 || units >= LONG) && !HEADING.test(box.tag);
  return {
    ...measure,
    index,
    box,
    node: gathered.node,
    text,
    link,
    bold: Math.min(1, gathered.bold / Math.max(1, chars)),
    ends: SENTENCE_END.test(text.length > 200 ? text.slice(-20) : text),
    prose: sentence ? units * (1 - link) : 0,
    leads: gathered.leads,
    images: gathered.images,
    pointing: gathered.pointing,
  };
}

/** A block without its end. @param text what it begins with; the links of the whole are taken to stand at its end first */
export function startOf(block: TextBlock, text: string): TextBlock | undefined {
  const cut = block.chars - measureText(text).chars;
  const [linked, bold] = [Math.max(0, block.link * block.chars - cut), Math.max(0, block.bold * block.chars - cut)];
  return toTextBlock(block.index, block.box, { ...block, text, linked, bold });
}

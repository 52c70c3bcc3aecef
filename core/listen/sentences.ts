import { TEXT_BLOCKS } from '../dom/tags';
import { SILENT } from './data/elements';
/** A stretch of a text node. */
export interface TextStretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

const SPOKEN_BLOCKS = `${TEXT_BLOCKS},pre,div,section,article`;

/** A sentence as it is read out, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly stretches: readonly TextStretch[];
}

/** NodeFilter.SHOW_TEXT */
const TEXT = 4;
/** Longer sentences are read in parts: voices stop in the middle of what takes them more than some fifteen seconds. */
const LONGEST = 180;
const PAUSE = /[，,；;：:、\s]/u;

/** Texts that stand in one block, in their order. */
function blocksOf(root: Element): Text[][] {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT);
  const groups: Text[][] = [];
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text; // as: only texts are walked
    if (text.parentElement?.closest(SILENT)) continue;
    const block = text.parentElement?.closest(SPOKEN_BLOCKS) ?? null;
    if (block !== last || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(text);
    last = block;
  }
  return groups;
}

/** Where sentences begin and end in a text; long ones at a comma. */
function boundsOf(text: string, lang: string): [from: number, to: number][] {
  const bounds: [number, number][] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    let from = index;
    const end = index + segment.length;
    while (end - from > LONGEST) {
      let to = from + LONGEST;
      while (to > from + LONGEST / 2 && !PAUSE.test(text.charAt(to - 1))) to--;
      bounds.push([from, to]);
      from = to;
    }
    bounds.push([from, end]);
  }
  return bounds;
}

function stretchesOf(nodes: readonly Text[], from: number, to: number): TextStretch[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, node.data.length);
    at += node.data.length;
    return start < end ? [{ node, from: start, to: end }] : [];
  });
}

/**
 * An article's sentences in reading order.
 * @param root what is shown of it; only read
 * @param lang BCP 47 tag, which decides where sentences end; '' where none is known
 */
export function sentencesOf(root: Element, lang: string): Sentence[] {
  return blocksOf(root).flatMap((nodes) => {
    const whole = nodes.map(({ data }) => data).join('');
    return boundsOf(whole, lang || 'und')
      .map(([from, to]) => ({
        text: whole.slice(from, to).replace(/\s+/g, ' ').trim(),
        stretches: stretchesOf(nodes, from, to),
      }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  });
}

import { rename } from '../dom/rename';
import { collapse } from '../text';
import { isAllBold } from './caption-score';
import { isElement, isMarker, unwrap } from './kinds';
import { columnsOf } from './prose';

/** Columns of the longest sub-headline. */
const LONGEST = 64;
/** A question this long is asked in an interview. */
const QUESTION = 40;
/** So many bold lines in a row are a list or a block of names, no sub-headlines. */
const IN_A_ROW = 2;
/** The headline of the article itself has the first level. */
const HIGHEST = 2;
const LOWEST = 6;

/** A sentence, a list's item, a label with what it says; a question may head what answers it. */
const NO_HEADLINE = /[。；;，,、：:…][”"』」’')）\]】]*$|\.$|^[^：:]{1,8}[：:]|^[(（【[].*[)）\]】]$|[。！!]./u;
const SPOKEN = /^(?:问|答|问题|回答|记者|主持人|主持|Q\d*|A\d*)(?:$|[\s:：.、])/iu;

/**
 * Lines of their own in bold that head what follows become headlines, below the real ones. All levels follow the article's
 * own headline. Run on paragraphs: see paragraphs.ts.
 */
export function setHeadings(root: Element): void {
  const lowest = alignLevels(root);
  const level = Math.min(LOWEST, lowest + 1);
  for (const p of headlinesAmong(blocksOf(root))) {
    for (const bold of p.querySelectorAll('b,strong')) unwrap(bold);
    rename(p, `h${level}`);
  }
}

/** Shifts real headlines so that the highest has the second level. @returns the lowest level there is, 1 if none */
function alignLevels(root: Element): number {
  const real = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  if (real.length === 0) return HIGHEST - 1;
  const levels = real.map((heading) => Number(heading.localName[1]));
  const shift = HIGHEST - Math.min(...levels);
  const moved = levels.map((level) => Math.min(LOWEST, level + shift));
  real.forEach((heading, i) => {
    if (shift !== 0) rename(heading, `h${moved[i]}`);
  });
  return Math.max(...moved);
}

/** The article's blocks in order, as far as they stand in its own flow. */
const blocksOf = (root: Element): Element[] =>
  [...root.childNodes].filter((node): node is Element => isElement(node) && !isMarker(node));

function headlinesAmong(blocks: readonly Element[]): Element[] {
  const texts = blocks.map((block) => collapse(block.textContent ?? ''));
  const maybe = blocks.map((block, i) => couldHead(block, texts[i] ?? ''));
  const told = blocks.map((block, i) => block.localName === 'p' && !maybe[i] && (texts[i] ?? '') !== '');
  const found = blocks.filter((_, i) => maybe[i] && headsSomething(i, maybe, told, blocks));
  const said = new Map<string, number>();
  for (const block of found) {
    const text = collapse(block.textContent ?? '');
    said.set(text, (said.get(text) ?? 0) + 1);
  }
  // Who speaks is named again and again; a part of an article has a name of its own.
  const named = found.filter((block) => said.get(collapse(block.textContent ?? '')) === 1);
  const [first] = named;
  const opening = first !== undefined && told.indexOf(true) > blocks.indexOf(first);
  return opening && named.length < 2 ? [] : named;
}

function couldHead(block: Element, text: string): boolean {
  if (block.localName !== 'p' || text === '' || block.querySelector('br,img,a,[data-removal]')) return false;
  const width = columnsOf(text);
  if (width > LONGEST || NO_HEADLINE.test(text) || SPOKEN.test(text)) return false;
  if (/[?？]$/u.test(text) && width > QUESTION) return false;
  return /[\p{L}\p{N}]/u.test(text) && isAllBold(block);
}

/** A paragraph follows, at most one other bold line or a picture between; and it does not stand in a pile of bold lines. */
function headsSomething(
  at: number,
  maybe: readonly boolean[],
  told: readonly boolean[],
  blocks: readonly Element[],
): boolean {
  let first = at;
  while (maybe[first - 1] && at - first < IN_A_ROW) first--;
  let last = at;
  while (maybe[last + 1] && last - at < IN_A_ROW) last++;
  if (last - first + 1 > IN_A_ROW) return false;
  let next = last + 1;
  while (next < blocks.length && blocks[next]?.localName === 'figure') next++;
  const block = blocks[next];
  return told[next] === true || (block !== undefined && /^(?:ul|ol|dl|table|blockquote)$/.test(block.localName));
}

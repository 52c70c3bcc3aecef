import { follows } from '../dom/document-order';
import { isNoteLink, isWayBack, noteName } from './script-text';
import { isSilent } from './silent';

/** On what a mark becomes: the label of its note. No page has it in a body: the sanitizer knows no such attribute. */
export const FOOTNOTE = 'data-footnote';

/** A note that stood at the end of an article, apart from what leads back from it. */
export interface Footnote {
  readonly label: string;
  readonly body: Element;
}

interface Note {
  readonly blocks: readonly Element[];
  /** The links before it that lead to it. */
  readonly marks: readonly Element[];
}

const BLOCK = 'li,p,div,dd';
/** What stands beside the links that lead back: 「^ a b」, the dot of 「1.」. */
const BESIDE = /^(?:[\s^＾↑,，、:：]|[.．](?=\s|$))+/u;

const isWithin = (blocks: readonly Element[], node: Node): boolean => blocks.some((block) => block.contains(node));
const isBlank = (el: Element): boolean => (el.textContent ?? '').trim() === '' && !el.querySelector('img');

/**
 * Takes the notes at the end of a body out of it, and the links between them and their marks: Markdown has signs of its own
 * for these. Notes amid the text stay links.
 * @param prefix begins each label, for a file in which others stand before it
 */
export function takeFootnotes(body: DocumentFragment, prefix = ''): Footnote[] {
  const links = [...body.querySelectorAll('a')].filter(isNoteLink);
  if (links.length === 0) return [];
  const places = new Map([...body.querySelectorAll('[id]')].map((el) => [`#${el.id}`, el]));
  const placeOf = (link: Element) => places.get(link.getAttribute('href') ?? '');
  const notes = atTheEnd(body, notesIn(links, placeOf));
  const taken = notes.flatMap(({ blocks }) => blocks);
  const labels = new Set<string>();
  return notes.map(({ blocks, marks }) => {
    const label = prefix + freeLabel(noteName(marks[0] ?? body), labels);
    for (const mark of marks) setMark(mark, label);
    const back = links.filter((link) => {
      const place = isWithin(blocks, link) ? placeOf(link) : undefined;
      return place && !isWithin(taken, place) && (isWayBack(link) || noteName(link) !== '');
    });
    for (const link of back) takeWayBack(link, blocks);
    const note = takeOut(blocks);
    if (back.length > 0) takeSigns(note);
    return { label, body: note };
  });
}

/** A mark is a sign of a note, and either raised or led back to. */
function notesIn(links: readonly Element[], placeOf: (link: Element) => Element | undefined): Note[] {
  const notes = new Map<Element, Note>();
  for (const link of links) {
    const place = placeOf(link);
    const block = place?.closest(BLOCK);
    if (!place || !block || block.contains(link) || !follows(place, link) || noteName(link) === '') continue;
    const { blocks, marks } = notes.get(block) ?? { blocks: blocksOf(block), marks: [] };
    const isLedBack = links.some((other) => {
      const back = isWithin(blocks, other) ? placeOf(other) : undefined;
      return back !== undefined && follows(place, back);
    });
    if (isLedBack || link.closest('sup')) notes.set(block, { blocks, marks: [...marks, link] });
  }
  return [...notes.values()];
}

/** Where a number stands by itself, its note is what follows. */
function blocksOf(block: Element): Element[] {
  const own = [...block.querySelectorAll('a')].reduce(
    (text, link) => text.replace(link.textContent ?? '', ''),
    block.textContent ?? '',
  );
  const next = block.nextElementSibling;
  return own.replace(BESIDE, '') === '' && next ? [block, next] : [block];
}

/** Those after which nothing else is told. */
function atTheEnd(body: DocumentFragment, notes: readonly Note[]): readonly Note[] {
  const all = notes.flatMap(({ blocks }) => blocks);
  const says = (node: Node) =>
    node.nodeType === 3 ? (node.textContent ?? '').trim() !== '' : (node as Element).localName === 'img'; // as: texts and elements are walked
  let last: Node | undefined;
  const walker = body.ownerDocument.createTreeWalker(
    body,
    5,
    (node) => (node.nodeType === 1 && isSilent(node as Element) ? 2 : 1), // as: nodeType checked
  );
  while (walker.nextNode())
    if (says(walker.currentNode) && !isWithin(all, walker.currentNode)) last = walker.currentNode;
  const end = last;
  return end ? notes.filter(({ blocks }) => blocks.every((block) => follows(block, end))) : [];
}

/** The page's own sign, or the first number that is free. */
function freeLabel(name: string, labels: Set<string>): string {
  let label = /^[\p{L}\p{N}]+$/u.test(name) ? name : '1';
  for (let n = 1; labels.has(label); n++) label = String(n);
  labels.add(label);
  return label;
}

function setMark(link: Element, label: string): void {
  const mark = link.ownerDocument.createElement('span');
  mark.setAttribute(FOOTNOTE, label);
  const raised = link.closest('sup');
  const whole = raised?.textContent?.trim() === link.textContent?.trim() ? raised : link;
  whole?.replaceWith(mark);
}

/** With whatever it leaves empty. */
function takeWayBack(link: Element, blocks: readonly Element[]): void {
  let gone = link;
  for (let up = link.parentElement; up && !blocks.includes(up) && isBlankBut(up, link); up = up.parentElement)
    gone = up;
  gone.remove();
}

/** Takes away the signs that stood before and between links at the beginning. */
function takeSigns(box: Element): void {
  const texts = box.ownerDocument.createTreeWalker(box, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    text.textContent = (text.textContent ?? '').replace(BESIDE, '');
    if (text.textContent !== '') return;
  }
}

const isBlankBut = (el: Element, link: Element): boolean =>
  (el.textContent ?? '').replace(link.textContent ?? '', '').replace(BESIDE, '') === '';

/** Takes the blocks out of the body, and the list that they leave empty. */
function takeOut(blocks: readonly Element[]): Element {
  const box = (blocks[0] as Element).ownerDocument.createElement('div'); // as: a note has a block at least
  for (const block of blocks) {
    const list = block.parentElement;
    if (block.localName === 'li') {
      box.append(...block.childNodes);
      block.remove();
    } else box.append(block);
    if (list && isBlank(list)) list.remove();
  }
  return box;
}

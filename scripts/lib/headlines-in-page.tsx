// Bundled for a blank page: sets headlines as popup and reader do, and tells where their lines break.
import { render } from 'preact';
import { Headline } from '../../components/headline';
import { MessagesProvider } from '../../components/messages';
import zh from '../../locales/zh_CN.json';
import { setTexts, uiMessages } from '../../platform/ui-messages';

/** A column as a surface sets it, in CSS pixels. */
export interface Column {
  readonly name: string;
  readonly width: number;
  /** Of the headline. */
  readonly size: number;
}

export interface Broken {
  readonly column: string;
  /** `opening`: a line ends with one; `closing`: one begins with one; `word`: a word is parted; `halves`: two that fit are not on a line each. */
  readonly wrong: 'opening' | 'closing' | 'word' | 'halves';
  /** Its lines, with a bar between them. */
  readonly lines: string;
}

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？…—·,;:!?]/u;
const HAN_WORD = /^\p{Script=Han}{2,4}$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** @param css of articles @returns what is wrong, and how many headlines were set */
export default function headlines(titles: readonly string[], columns: readonly Column[], css: string): Broken[] {
  setTexts(zh);
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  const place = document.body.appendChild(document.createElement('div'));
  place.className = 'story';
  return columns.flatMap((column) => {
    place.style.width = `${column.width}px`;
    return titles.flatMap((title) => {
      render(
        <MessagesProvider value={uiMessages()}>
          <Headline key={`${column.name}${title}`} text={title} lang="zh-Hans" />
        </MessagesProvider>,
        place,
      );
      const h1 = place.querySelector('h1');
      h1?.style.setProperty('font-size', `${column.size}px`);
      return h1 ? wrongIn(h1, title, column) : [];
    });
  });
}

function wrongIn(h1: HTMLElement, title: string, column: Column): Broken[] {
  const lines = linesOf(h1);
  const shown = { column: column.name, lines: lines.join('|') };
  const wrong: Broken['wrong'][] = [];
  if (lines.slice(0, -1).some((line) => OPENING.test(line.trimEnd()))) wrong.push('opening');
  if (lines.slice(1).some((line) => CLOSING.test(line.trimStart()))) wrong.push('closing');
  if (partsWord(lines)) wrong.push('word');
  if (missesHalves(h1, lines, title)) wrong.push('halves');
  return wrong.map((one) => ({ ...shown, wrong: one }));
}

/** The text of each line, told by where its characters stand. */
function linesOf(el: HTMLElement): string[] {
  const lines: { text: string; bottom: number }[] = [];
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let index = 0; index < text.length; index++) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      const last = lines.at(-1);
      if (last && (!box || box.width === 0 || box.top < last.bottom)) last.text += text[index];
      else lines.push({ text: text[index] ?? '', bottom: box?.bottom ?? 0 });
    }
  }
  return lines.map(({ text }) => text);
}

/** Whether a line ends inside a word of two to four characters that the browser knows. */
function partsWord(lines: readonly string[]): boolean {
  const ends = new Set<number>();
  let at = 0;
  for (const line of lines) {
    at += line.length;
    ends.add(at);
  }
  return [...segmenter.segment(lines.join(''))].some(
    ({ segment, index }) => HAN_WORD.test(segment) && [...segment].some((_, n) => n > 0 && ends.has(index + n)),
  );
}

/** Two halves with a space between them, each of which fits a line, that are not on a line each. */
function missesHalves(h1: HTMLElement, lines: readonly string[], title: string): boolean {
  const halves = title.trim().split(/\s+/u);
  if (halves.length !== 2 || !halves.every((half) => /^\P{Script=Latin}{4,}$/u.test(half))) return false;
  const size = Number.parseFloat(getComputedStyle(h1).fontSize);
  // Room for the little that is set between Chinese and figures.
  if (halves.some((half) => (half.length + 0.5) * size > h1.clientWidth) || lines.length === 1) return false;
  return lines.length !== 2 || lines[0]?.trim() !== halves[0];
}

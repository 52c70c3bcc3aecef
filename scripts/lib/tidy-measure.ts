/** What a reader sees of a tidied page. */
export interface TidyLook {
  /** Visible characters of the article, and of all that is not. */
  readonly inside: number;
  readonly outside: number;
  /** Boxes that stay in sight and are no header across the top: how they are named. */
  readonly layers: readonly string[];
  /** Fold chips, and those of them that lie over text. */
  readonly chips: number;
  readonly chipsOverText: number;
  /** The longest pieces of what is outside. */
  readonly left: readonly string[];
}

const OURS = '[data-jingdu]';
/** Pixels: what touches text by less is beside it. */
const TOUCH = 2;
const NAMED = 60;

const isVisible = (el: Element): boolean => el.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Text nodes of the page that are seen. */
function* seenTexts(): Generator<Text> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const known = new Map<Element, boolean>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.textContent ?? '').trim() === '') continue;
    const seen = known.get(parent) ?? (isVisible(parent) && parent.closest(OURS) === null);
    known.set(parent, seen);
    if (seen) yield node as Text; // as: text alone is shown
  }
}

function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

const touches = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;

const chars = (text: string): number => text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu, '').length;

const nameOf = (el: Element): string =>
  `${el.localName}#${el.id}.${el.getAttribute('class') ?? ''}`.slice(0, NAMED).replace(/\s+/gu, '.');

function pathOf(text: Text): string {
  const path: string[] = [];
  for (let el = text.parentElement; el && path.length < 12; el = el.parentElement) path.unshift(nameOf(el));
  return path.join(' > ');
}

function layers(): string[] {
  return [...document.body.querySelectorAll('*')].filter(isLayer).map(nameOf);
}

function isLayer(el: Element): boolean {
  const { position } = getComputedStyle(el);
  if ((position !== 'fixed' && position !== 'sticky') || !isVisible(el) || el.closest(OURS) !== null) return false;
  const { top, width, height } = el.getBoundingClientRect();
  const header = top <= 8 && height <= 160 && width >= 0.5 * innerWidth;
  return width > 0 && height > 0 && !header && !el.matches('th,td,thead,tr');
}

/** Looks at the page as it stands. @param contents what holds the article */
export function look(contents: readonly Element[]): TidyLook {
  const texts = [...seenTexts()]
    .map((text) => ({ text, boxes: boxesOf(text) }))
    .filter(({ boxes }) => boxes.length > 0);
  const out = texts.filter(({ text }) => !contents.some((content) => content.contains(text)));
  const sum = (all: typeof texts) => all.reduce((total, { text }) => total + chars(text.data), 0);
  const chips = [...document.querySelectorAll('[data-jingdu="fold"]')].map((chip) => chip.getBoundingClientRect());
  const shown = chips.filter(({ width, height }) => width > 0 && height > 0);
  const all = texts.flatMap(({ boxes }) => boxes);
  return {
    inside: sum(texts) - sum(out),
    outside: sum(out),
    layers: layers(),
    chips: chips.length,
    chipsOverText: shown.filter((chip) => all.some((box) => touches(chip, box))).length,
    left: out
      .sort((a, b) => b.text.data.length - a.text.data.length)
      .slice(0, 4)
      .map(({ text }) => `${pathOf(text)}: ${text.data.trim().slice(0, 50)}`),
  };
}

import { compose, removalsByStory } from '../../core/compose';
import type { Traced } from '../../core/declutter';
import type { Page } from '../../core/page';
import type { Sanitizer } from '../../core/sanitize';

/** What never counts, by name: nothing in these is shown by any browser, or it is what a control is made of. */
const NEVER = 'script,style,noscript,template,link,meta,title,rp,math,datalist';
/** Each of these is told as a picture is: by a link in its place. */
const FRAMES = 'iframe,video,audio,embed,object';
/** A card's words are made from what a frame's attributes tell. */
const CARD = '[data-embed]';
/** Of at most this many pixels on both sides: it counts visits. */
const PIXEL = 2;

/** Where shown + ledger differs from what the roots hold. Empty lists: nothing went silently, nothing was invented. */
export interface Account {
  /** Texts of the roots that neither the stories nor the removals hold. */
  readonly lost: readonly string[];
  /** Characters that the stories and removals hold more often than the roots. */
  readonly foreign: string;
  /** Addresses of pictures, names of frames. */
  readonly lostMedia: readonly string[];
}

const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '');

function textsOf(root: Node, uncounted: string): string[] {
  const texts: string[] = [];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4); // as: only documents have no owner; 4: SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(uncounted)) texts.push(squeeze(node.nodeValue ?? ''));
  return texts.filter((text) => text !== '');
}

/** The words of buttons that carry them in an attribute. */
const labelsOf = (root: Element): string[] =>
  [...root.querySelectorAll('input')]
    .filter((input) => /^(?:button|submit|reset)$/i.test(input.getAttribute('type') ?? '') && !input.closest(NEVER))
    .map((input) => squeeze(input.getAttribute('value') ?? ''));

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of texts.join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Characters that `a` holds more often than `b`. */
function beyond(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string {
  return [...a].map(([char, count]) => char.repeat(Math.max(0, count - (b.get(char) ?? 0)))).join('');
}

/** Every address that an element's attributes may hold, absolute. */
function addressesOf(el: Element, base: string): string[] {
  const words = [...el.attributes].flatMap(({ value }) => [value.trim(), ...value.split(/[\s,]+/)]);
  return words.filter((word) => /[./]/.test(word) && URL.canParse(word, base)).map((word) => new URL(word, base).href);
}

function isPixel(img: Element): boolean {
  const sides = ['width', 'height'].map((name) => Number.parseFloat(img.getAttribute(name) ?? ''));
  return sides.every((side) => side <= PIXEL);
}

/** A frame without an address shows what scripts write into it; a plug-in's object shows what stands inside it. */
const leadsSomewhere = (el: Element, base: string): boolean =>
  !/flash/i.test(el.getAttribute('type') ?? '') &&
  (el.localName !== 'iframe' || addressesOf(el, base).some((address) => /^https?:/.test(address)));

function lostMediaOf(roots: readonly Element[], told: readonly Element[], base: string): string[] {
  const shown = new Set(told.flatMap((el) => [...el.querySelectorAll('img')].map((img) => img.getAttribute('src'))));
  const lost: string[] = [];
  for (const img of roots.flatMap((root) => [...root.querySelectorAll('img')])) {
    if (img.closest(`${NEVER},${FRAMES}`) || isPixel(img)) continue;
    const sources = img.closest('picture')?.querySelectorAll('source') ?? [];
    const addresses = [img, ...sources].flatMap((el) => addressesOf(el, base)).filter((at) => /^https?:/.test(at));
    if (addresses.length > 0 && !addresses.some((address) => shown.has(address))) lost.push(addresses.join(' '));
  }
  const frames = roots.flatMap((root) => [...root.querySelectorAll(FRAMES)]);
  const outermost = frames.filter(
    (el) => !el.closest(NEVER) && !el.parentElement?.closest(FRAMES) && !isPixel(el) && leadsSomewhere(el, base),
  );
  const cards = told.flatMap((el) => [...el.querySelectorAll(CARD)]);
  if (cards.length < outermost.length) lost.push(`${outermost.length} frames, ${cards.length} cards`);
  return lost;
}

/**
 * Holds a result against the page: everything that the chosen roots hold must be shown or stand in the ledger.
 * Independent of how the engine works: it puts every removal back, as the popup does, and compares.
 */
export function account({ result, roots }: Traced, page: Page, sanitizer: Sanitizer): Account {
  if (!result.ok) return { lost: [], foreign: '', lostMedia: [] };
  const { stories } = result.article;
  const lists = removalsByStory(stories, result.removals);
  const told = stories.map((story, i) => {
    const box = page.doc.createElement('div');
    box.append(compose(story, lists[i] ?? [], sanitizer.fragment));
    return box;
  });
  const base = new URL(page.root.querySelector('base[href]')?.getAttribute('href') ?? '', page.url).href;
  const own = roots.flatMap((root) => [...textsOf(root, NEVER), ...labelsOf(root)]);
  const all = told.flatMap((root) => textsOf(root, `${NEVER},${CARD}`));
  const [held, shown] = [countsOf(own), countsOf(all)];
  const missing = beyond(held, shown);
  const whole = all.join('');
  const lost = missing === '' ? [] : [...own.filter((text) => !whole.includes(text)), `(${missing.slice(0, 200)})`];
  return { lost, foreign: beyond(shown, held), lostMedia: lostMediaOf(roots, told, base) };
}

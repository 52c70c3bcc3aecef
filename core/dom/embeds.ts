import { collapse } from '../text';
import { DEAD_TYPE, FOREIGN_FRAMES, FRAMES, INLINE_HOLDERS, PLAYERS, WATCH } from './data/embeds';
import { LAZY_ATTRIBUTES } from './data/lazy-images';
import { sidesOf } from './declared-size';

/** Marks a card: a link that stands where a film, a post or a chart stood. The sanitizer keeps it. */
export const EMBED = 'data-embed';

/** A side of at most this many CSS pixels: the frame counts visits. */
const TINY = 5;
/** A drawing with both sides at least this long is a chart. */
const CHART = 100;
/** Shown on the page itself, whatever their address. */
const ON_PAGE: ReadonlySet<string> = new Set(['video', 'audio', 'canvas', 'svg']);
const ADDRESSES = ['src', 'data', ...LAZY_ATTRIBUTES];

/** Where a page's addresses start from, and its own. */
export interface PageAddresses {
  readonly base: string;
  readonly url: string;
}

/** What became of a frame. */
export interface Replaced {
  /** A card, or an empty box where there is nothing to link to. */
  readonly at: Element;
  /** Never the article's: what it is instead. */
  readonly foreign: keyof typeof FOREIGN_FRAMES | undefined;
  /** Words that only a browser without such frames would show. */
  readonly fallback: string;
}

function webAddress(value: string, base: string): string | undefined {
  if (value === '' || !URL.canParse(value, base)) return undefined;
  const { href, protocol } = new URL(value, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The frame's own address, or that of what stands inside it for other browsers. */
function addressOf(frame: Element, base: string): string | undefined {
  for (const el of [frame, ...frame.querySelectorAll('source,embed,iframe,object,video,param[name="movie" i]')])
    for (const name of [...ADDRESSES, ...(el.localName === 'param' ? ['value'] : [])]) {
      const address = webAddress(el.getAttribute(name)?.trim() ?? '', base);
      if (address) return address;
    }
  return undefined;
}

/** The page on which people see the same, for players that are known; else the frame's own. */
function pageOf(address: string): string {
  for (const [frame, page] of WATCH) {
    const found = frame.exec(address);
    if (!found) continue;
    const at = page.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? '');
    return page === '$1' ? (decoded(at) ?? address) : at;
  }
  return address;
}

function decoded(text: string): string | undefined {
  try {
    return webAddress(decodeURIComponent(text), text);
  } catch {
    return undefined;
  }
}

const NAMES = ['title', 'aria-label', 'data-title', 'data-desc', 'alt'];

/** What the page calls the frame, or the name of its file. */
function nameOf(frame: Element, address: string): string | undefined {
  const told = NAMES.map((name) => collapse(frame.getAttribute(name) ?? '')).find((name) => name !== '');
  if (told) return told;
  const file = /[^/]+\.(?:pdf|docx?|xlsx?|pptx?|mp[34]|m4[av]|webm|ogg)$/i.exec(new URL(address).pathname)?.[0];
  return file && decodedName(file);
}

const siteOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|player|m|embed)\./, '');

/** A frame that the page does not name and no player is known to fill: an ad, a counter, a page in a page. */
const isAnonymous = (frame: Element, address: string): boolean =>
  /^i?frame$/.test(frame.localName) && nameOf(frame, address) === undefined && pageOf(address) === address;

function decodedName(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

const isTiny = (el: Element): boolean => sidesOf(el).some((side) => side <= TINY);

/** A link with a title, in the frame's place: a line of its own. */
function cardFor(frame: Element, address: string): Element {
  const doc = frame.ownerDocument;
  const card = doc.createElement(frame.parentElement?.closest(INLINE_HOLDERS) ? 'span' : 'p');
  card.setAttribute(EMBED, frame.localName);
  const link = doc.createElement(frame.closest('a[href]') ? 'span' : 'a');
  if (link.localName === 'a') link.setAttribute('href', address);
  link.textContent = nameOf(frame, address) ?? siteOf(address);
  card.append(link);
  return card;
}

/** A drawing with words that is no icon. */
function isChart(svg: Element): boolean {
  const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).slice(2);
  const sides = ['width', 'height'].map((name, i) => Number.parseFloat(svg.getAttribute(name) ?? box[i] ?? ''));
  return sides.every((side) => side >= CHART) && svg.querySelector('text') !== null;
}

/** What a plug-in's object holds, where no browser runs the plug-in any more. */
function fallsBack(el: Element): boolean {
  if (el.localName !== 'object') return false;
  if (!el.hasAttribute('classid') && !DEAD_TYPE.test(el.getAttribute('type') ?? '')) return false;
  return (el.textContent ?? '').trim() !== '' || el.querySelector('img,video,iframe') !== null;
}

const foreignKind = (frame: Element, address: string): Replaced['foreign'] =>
  (['ad', 'widget'] as const).find((one) => FOREIGN_FRAMES[one].test(address)) ??
  (isAnonymous(frame, address) ? 'widget' : undefined);

/**
 * Puts a card in the place of every frame, film and player of a detached tree. Frames without an address and those that
 * count visits hold nothing to link to; a plug-in's object that runs nowhere any more gives way to what stands inside it.
 */
export function replaceFrames(root: Element, { base, url }: PageAddresses): Replaced[] {
  const replaced: Replaced[] = [];
  const replace = (el: Element, address: string | undefined) => {
    const at = address ? cardFor(el, pageOf(address)) : el.ownerDocument.createElement('span');
    const foreign = address === undefined ? undefined : foreignKind(el, address);
    el.replaceWith(at);
    replaced.push({ at, foreign, fallback: collapse(el.textContent ?? '') });
  };
  for (const [selector, attribute, address] of PLAYERS)
    for (const el of root.querySelectorAll(selector)) {
      const at = webAddress(address.replace('$', el.getAttribute(attribute) ?? ''), base);
      if (at) replace(el, at);
    }
  for (const el of root.querySelectorAll(FRAMES)) {
    if (!root.contains(el) || (el.localName === 'svg' && !isChart(el))) continue;
    const own = addressOf(el, base) ?? (ON_PAGE.has(el.localName) ? url : undefined);
    if (fallsBack(el)) el.replaceWith(...el.childNodes);
    else replace(el, isTiny(el) ? undefined : own);
  }
  return replaced;
}

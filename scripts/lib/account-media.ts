import { mayShow } from '../../core/dom/address-space';
import { sidesOf } from '../../core/dom/declared-size';
import { baseOf } from '../../core/dom/repair';
import type { Page } from '../../core/page';
import { NEVER, squeeze } from './account-names';

/** Each of these is told by a link in its place. */
const FRAMES = 'iframe,frame,video,audio,embed,object,canvas';
const PICTURES = 'img,amp-img,svg image';
const FORMULAS = 'math,img[role="math"]';
/** Of at most this many pixels on both sides: it counts visits. */
const PIXEL = 2;
/** A frame with a side this short shows nothing. */
const TINY = 5;
/** A written picture shorter than this is one of a pixel, or a drawn spinner. */
const WRITTEN = 200;
/** Letters of an address that are its own, and not its server's. */
const OWN = 6;

const isWeb = (address: string): boolean => /^https?:/.test(address);
/** What is nearer than the page itself is never asked for; browsers deny it to the page, too. */
const mayBeAsked = (address: string, own: string): boolean => isWeb(address) && mayShow(address, own);

/** Every address that an element's attributes may hold, absolute. */
function addressesOf(el: Element, base: string): string[] {
  const words = [...el.attributes]
    .filter(({ value }) => !/^\s*data:/i.test(value))
    .flatMap(({ value }) => [value.trim(), ...value.split(/[\s,]+/)]);
  return words.filter((word) => /[./]/.test(word) && URL.canParse(word, base)).map((word) => new URL(word, base).href);
}

const isPixel = (el: Element): boolean => sidesOf(el).length > 0 && sidesOf(el).every((side) => side <= PIXEL);

/** A picture that stands in the page itself. Drawings (SVG) may hold scripts and are shown nowhere. */
const writtenIn = (img: Element): string | undefined => {
  const src = img.getAttribute('src')?.trim() ?? '';
  return /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i.test(src) && src.length >= WRITTEN ? src : undefined;
};

function lostPictures(roots: readonly Element[], told: readonly Element[], base: string, own: string): string[] {
  const shown = new Set(told.flatMap((el) => [...el.querySelectorAll('img')].map((img) => img.getAttribute('src'))));
  const lost: string[] = [];
  for (const img of roots.flatMap((root) => [...root.querySelectorAll(PICTURES)])) {
    if (img.closest(`${NEVER},${FRAMES}`) || isPixel(img)) continue;
    const sources = img.closest('picture')?.querySelectorAll('source') ?? [];
    const web = [img, ...sources].flatMap((el) => addressesOf(el, base)).filter((one) => mayBeAsked(one, own));
    const written = writtenIn(img);
    const addresses = written === undefined ? web : [...web, written];
    if (addresses.length > 0 && !addresses.some((address) => shown.has(address))) lost.push(addresses.join(' '));
  }
  return lost;
}

/** Some attribute is an address as a whole. */
const leadsOn = (el: Element, base: string): boolean =>
  [...el.attributes].some(
    ({ value }) =>
      /^\s*(?:https?:|\.{0,2}\/|\S+\.\w{2,5}\s*$)/.test(value) &&
      URL.canParse(value, base) &&
      isWeb(new URL(value, base).href),
  );

/** A frame without an address shows what scripts write into it; a plug-in's object shows what stands inside it. */
function leadsSomewhere(el: Element, base: string): boolean {
  if (el.localName === 'canvas') return true;
  if (el.localName === 'object' && (el.hasAttribute('classid') || /flash/i.test(el.getAttribute('type') ?? '')))
    return false;
  return [el, ...el.querySelectorAll('source,embed,iframe')].some((one) => leadsOn(one, base));
}

/** Whether a link leads to what the frame shows: to its address, or to one with a name or number of it. */
function isOf(frame: Element, card: Element, base: string): boolean {
  const href = card.querySelector('a')?.getAttribute('href') ?? card.textContent ?? '';
  const addresses = [frame, ...frame.querySelectorAll('*')].flatMap((el) => addressesOf(el, base)).filter(isWeb);
  if (addresses.length === 0 || card.querySelector('a') === null) return true;
  const names = addresses.flatMap((address) => {
    const { pathname, search } = new URL(address);
    return `${pathname}${search}`.split(/[^\w-]+/).filter((name) => name.length >= OWN);
  });
  return addresses.includes(href) || names.some((name) => href.includes(name)) || names.length === 0;
}

function lostFrames(roots: readonly Element[], told: readonly Element[], base: string): string[] {
  const frames = roots.flatMap((root) => [...root.querySelectorAll(FRAMES)]);
  const outermost = frames.filter(
    (el) =>
      !el.closest(NEVER) &&
      !el.parentElement?.closest(FRAMES) &&
      !sidesOf(el).some((side) => side <= TINY) &&
      leadsSomewhere(el, base),
  );
  const cards = told.flatMap((el) => [...el.querySelectorAll('[data-embed]')]);
  const lost: string[] = [];
  for (const frame of outermost) {
    const at = cards.findIndex(
      (card) => card.getAttribute('data-embed') === frame.localName && isOf(frame, card, base),
    );
    if (at < 0) lost.push(frame.outerHTML.slice(0, 200));
    else cards.splice(at, 1);
  }
  return lost;
}

/** Every formula is one: what its MathML says, or its source, is told by one of the shown. */
function lostFormulas(roots: readonly Element[], told: readonly Element[]): string[] {
  const said = told.flatMap((root) =>
    [...root.querySelectorAll(FORMULAS)].flatMap((el) => [
      squeeze(el.textContent ?? ''),
      squeeze(el.getAttribute('alttext') ?? el.getAttribute('alt') ?? ''),
    ]),
  );
  const whole = told.map((root) => squeeze(root.textContent ?? '')).join('');
  return roots
    .flatMap((root) => [...root.querySelectorAll('math')])
    .filter((math) => !math.parentElement?.closest(`math,${NEVER}`))
    .map((math) => {
      const copy = math.cloneNode(true) as Element; // as: a clone is of its kind
      for (const note of copy.querySelectorAll('annotation,annotation-xml')) note.remove();
      return squeeze(copy.textContent ?? '');
    })
    .filter((text) => text !== '' && !said.includes(text) && !whole.includes(text));
}

/** Pictures, films, frames and formulas of the roots that nothing told stands for. */
export function lostMedia(roots: readonly Element[], told: readonly Element[], page: Page): string[] {
  const base = baseOf(page);
  return [
    ...lostPictures(roots, told, base, page.url.href),
    ...lostFrames(roots, told, base),
    ...lostFormulas(roots, told),
  ];
}

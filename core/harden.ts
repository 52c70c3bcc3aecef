import { mayShow } from './dom/address-space';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** DOMPurify sets this before every `id` that does not begin with it: names inside the article (core/normalise/notes.ts). */
export const OWN_NAMES = 'user-content-';

/** A link inside the article goes to a name of ours, or nowhere. */
function hardenNote(a: Element): void {
  for (const name of ['rel', 'target']) a.removeAttribute(name);
  if (!a.getAttribute('href')?.startsWith(`#${OWN_NAMES}`)) a.removeAttribute('href');
}

/** Only a formula's picture has a role. Formulas hold MathML and text alone: HTML inside one may be read in two ways. */
function hardenFormulas(clean: ParentNode): void {
  for (const el of clean.querySelectorAll('[role]:not(img[role="math"])')) el.removeAttribute('role');
  for (const math of clean.querySelectorAll('math')) {
    const foreign = [...math.querySelectorAll('*')].some((el) => el.namespaceURI !== MATHML);
    if (foreign || math.textContent?.trim() === '') math.replaceWith(math.textContent ?? '');
  }
}

/** Addresses that may be followed: no script and no data. */
const FOLLOWED = /^(?:https?:|mailto:)/i;
/** Pictures that stand in the page itself; none of these formats can run anything. */
const DATA_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i;
const LOADING = 'img,video,audio,source';
const SOURCES = ['src', 'poster'];

/**
 * The last step of making HTML safe, on what the purifier let through: what is loaded, what is followed and what is seen.
 * What loads stands at a public address, or at one that is no nearer than the article's own; what would load nothing goes.
 * Links lead to the web or to a place in the text. What is in the text is shown.
 * @param own address of the article
 */
export function harden<T extends Node & ParentNode>(clean: T, own: string): T {
  dropFallbacks(clean);
  for (const el of clean.querySelectorAll(LOADING)) checkSources(el, own);
  for (const el of clean.querySelectorAll(LOADING)) if (!loads(el)) el.remove();
  hardenFormulas(clean);
  for (const img of clean.querySelectorAll('img')) {
    img.setAttribute('referrerpolicy', 'no-referrer');
    img.setAttribute('loading', 'lazy');
  }
  for (const film of clean.querySelectorAll('video,audio')) {
    film.setAttribute('controls', '');
    film.setAttribute('preload', 'none');
  }
  for (const a of clean.querySelectorAll('a[href]')) hardenLink(a);
  for (const el of clean.querySelectorAll('[cite]'))
    if (!mayShow(el.getAttribute('cite') ?? '', own)) el.removeAttribute('cite');
  for (const el of clean.querySelectorAll('[hidden]')) if (!isMarker(el)) el.removeAttribute('hidden');
  for (const el of clean.querySelectorAll('details')) el.setAttribute('open', '');
  return clean;
}

/** What films say to browsers that cannot play them: no reader sees it. */
export function dropFallbacks(root: ParentNode): void {
  for (const film of root.querySelectorAll('video,audio')) film.replaceChildren(...film.querySelectorAll('source'));
}

function checkSources(el: Element, own: string): void {
  for (const name of SOURCES) {
    const address = el.getAttribute(name)?.trim();
    if (address === undefined) continue;
    const picture = el.localName === 'img' || name === 'poster';
    if (!mayShow(address, own) && !(picture && DATA_PICTURE.test(address))) el.removeAttribute(name);
  }
}

const loads = (el: Element): boolean => el.hasAttribute('src') || el.querySelector('source[src]') !== null;

/** Only a removal's marker is hidden, and it holds nothing (core/ledger.ts). */
const isMarker = (el: Element): boolean => el.hasAttribute('data-removal') && el.firstChild === null;

/** Links open apart and tell nobody where from; those to a note of the text stay in it, and those to nowhere are none. */
function hardenLink(a: Element): void {
  const href = a.getAttribute('href')?.trim() ?? '';
  if (!FOLLOWED.test(href)) hardenNote(a);
  else {
    a.setAttribute('rel', 'noopener noreferrer');
    a.setAttribute('target', '_blank');
  }
}

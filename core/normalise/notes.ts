import { OWN_NAMES } from '../harden';

const MOST_CHARS = 100;

/** Names that a page gives to places, as addresses spell them. */
function placesIn(root: Element): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const el of root.querySelectorAll('[id],a[name]'))
    for (const name of [el.getAttribute('id'), el.localName === 'a' ? el.getAttribute('name') : null])
      if (name && !places.has(name)) places.set(name, el);
  return places;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const withoutFragment = (url: URL): string => url.href.split('#', 1)[0] ?? '';

/** The place on this page that a link leads to; undefined where it leads to another page. */
function fragmentOf(link: Element, page: URL, base: string): string | undefined {
  const href = (link.getAttribute('href') ?? '').trim();
  const at = href.indexOf('#');
  if (at < 0) return undefined;
  if (at > 0 && !(URL.canParse(href, base) && withoutFragment(new URL(href, base)) === withoutFragment(page)))
    return undefined;
  return decoded(href.slice(at + 1));
}

/** A name for a place that is ours: letters, digits, `-` and `_`, the rest as numbers. */
const ownName = (name: string): string =>
  OWN_NAMES +
  [...name.slice(0, MOST_CHARS)].map((sign) => (/[\w-]/.test(sign) ? sign : `.${sign.codePointAt(0)}`)).join('');

/** Our name on a place. An empty anchor has no room of its own and names what it stands in. */
function named(place: Element, name: string, root: Element): string {
  let holder = place;
  while (holder !== root && holder.parentElement && (holder.textContent ?? '').trim() === '')
    holder = holder.parentElement;
  const own = holder === root ? place : holder;
  if (!own.getAttribute('id')?.startsWith(OWN_NAMES)) own.setAttribute('id', ownName(name));
  return own.getAttribute('id') ?? '';
}

/**
 * Makes links to notes and back stay inside the article: place and link have the same name, one that outlasts the sanitizer.
 * A link to a place of the page that is not in the article leads to the page; one that leads nowhere is none.
 * @param base what relative addresses are relative to
 */
export function notes(root: Element, page: URL, base: string): void {
  for (const forged of root.querySelectorAll(`[id^="${OWN_NAMES}"]`)) forged.removeAttribute('id');
  let places: Map<string, Element> | undefined;
  for (const link of root.querySelectorAll('a[href*="#"]')) {
    const fragment = fragmentOf(link, page, base);
    if (fragment === undefined) continue;
    places ??= placesIn(root);
    const place = places.get(fragment);
    if (place) link.setAttribute('href', `#${named(place, fragment, root)}`);
    else if (fragment === '' || fragment === 'top') link.removeAttribute('href');
    else link.setAttribute('href', `${withoutFragment(page)}#${encodeURIComponent(fragment)}`);
  }
}

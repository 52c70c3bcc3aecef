/** What stands for one article's number, name or key in an address. */
const NUMBERS = /\d+/g;
const WORDS = '[^/]+';
/** A piece of letters and digits in turn is a key, not a name. */
const KEY = /^(?=.*\d)(?=.*[a-z])[\w-]{10,}$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function pieceOf(piece: string, last: boolean): string {
  if (KEY.test(piece.replace(/\.\w{1,5}$/, ''))) return WORDS;
  if (/\d/.test(piece)) return escaped(piece).replace(NUMBERS, '\\d+');
  const ending = /\.\w{1,5}$/.exec(piece)?.[0] ?? '';
  return last && piece !== '' ? WORDS + escaped(ending) : escaped(piece);
}

/**
 * The shape of the addresses of a site's articles, told by one of them: as many pieces, of which numbers and the last name
 * may be others. A site's front, which has no name, stands for itself alone.
 * @returns a RegExp source against the address without its scheme (`UrlPattern`)
 */
export function addressPattern(url: URL): string {
  const pieces = url.pathname.split('/').slice(1);
  const shape = pieces.map((piece, i) => pieceOf(piece, i === pieces.length - 1)).join('/');
  // Not `keys()`: what it returns Firefox keeps from scripts in pages.
  const query = [...url.searchParams].some(([key]) => /id$/i.test(key)) ? '\\?' : '(?:[?#]|$)';
  return `^${escaped(url.host)}/${shape}${query}`;
}

/** A page's address as own rules name it: without scheme and fragment. */
export const pageAddress = (url: URL): string => `${url.host}${url.pathname}${url.search}`;

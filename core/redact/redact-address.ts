/** Addresses keep their kind: on this site or another one, how deep, which ending; no name, number or parameter. */
export function redactAddress(address: string, page: URL): string {
  if (address === '' || address.startsWith('#')) return address === '' ? '' : '#';
  if (!URL.canParse(address, page)) return '#';
  const url = new URL(address, page);
  if (url.protocol === 'javascript:') return 'javascript:;';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '#';
  const own = siteOf(url) === siteOf(page);
  const host = url.host === page.host ? page.host : own ? `www.${siteOf(page)}` : 'elsewhere.example';
  return `${url.protocol}//${host}${redactPath(url.pathname)}`;
}

const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

/** A channel's name, by which a site's addresses are told: not an article's. */
const CHANNEL = /^[a-z]{1,12}$/i;
const ENDING = /\.(?:s?html?|php|aspx?|jsp|jpe?g|png|gif|webp)$/i;

/** Digits become `1`, letters `x`, as many as they were; short plain names and endings stay. */
export const redactPath = (path: string): string => decoded(path).split('/').map(redactPiece).join('/');

function redactPiece(piece: string): string {
  const ending = ENDING.exec(piece)?.[0] ?? '';
  const name = piece.slice(0, piece.length - ending.length);
  if (CHANNEL.test(name)) return piece;
  const filler = name
    .replace(/\d/g, '1')
    .replace(/[A-Z]/g, 'X')
    .replace(/[^\dX._-]/g, 'x');
  return filler + ending;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replace(/\s/g, '-');
  } catch {
    return path;
  }
}

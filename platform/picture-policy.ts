import { browser } from 'wxt/browser';
import { mayShow, spaceOf } from '../core/dom/address-space';
import type { Found } from '../core/types';

const ADDRESS = /\b(?:src|poster)="(https?:\/\/[^"\s]+)"/gi;
/** What a policy can name. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/;

/** What many publishers are under, and no name of one. */
const SHARED = /^(?:ac|co|com|edu|go|gov|mil|ne|net|or|org)\.[a-z]{2}$/;

/**
 * Hosts of an article's pictures, and those beside them under one name (`img1.`, `img2.`): where the pictures of its further
 * pages stand, and where requests for them are sent on to.
 * @param isClosed a host that may not be asked, or one of those under a name with a leading dot
 * @param own the article's address, where that is proven
 */
export function pictureSources(
  { article, removals }: Found,
  isClosed: (host: string) => boolean,
  own = article.url,
): string[] {
  const texts = [...article.stories.map(({ content }) => content), ...removals.map(({ html }) => html)];
  const addresses = texts.flatMap((text) => [...text.matchAll(ADDRESS)].map(([, address = '']) => address));
  const sources = new Set<string>();
  for (const address of new Set(addresses)) {
    if (!mayShow(address, own)) continue;
    const { host, hostname } = new URL(address);
    const beside = hostname.slice(hostname.indexOf('.') + 1);
    if (isClosed(hostname)) continue;
    if (HOST.test(host)) sources.add(`http://${host}`); // stands for https, too (CSP, "scheme-part matches")
    if (HOST.test(beside) && !SHARED.test(beside) && !isClosed(`.${beside}`)) sources.add(`http://*.${beside}`);
  }
  return [...sources];
}

/**
 * Closes this document to all pictures but those of the article's own places, for good. A policy holds for where a request is
 * sent on to as well: no public address leads to a near one. An article of a private network shows what is there.
 */
export async function limitPictures(found: Found): Promise<void> {
  if (spaceOf(found.article.url) !== 'public') return;
  allowPictures(pictureSources(found, await closedHosts(found.article.host)));
}

/**
 * The same for an article from a file. Where that was saved is its own word alone: it has no network and no publisher whose
 * pictures it may show before others.
 */
export async function limitFilePictures(found: Found): Promise<void> {
  allowPictures(pictureSources(found, await closedHosts(undefined), ''));
}

function allowPictures(sources: readonly string[]): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `img-src 'self' data: ${sources.join(' ')}`;
  document.head.append(policy);
}

/**
 * Firefox sends the reader's cookies to hosts that the extension is let into: there, an article gets pictures of its own
 * publisher alone from such hosts. Chromium sends none from our pages (wxt.config.ts).
 */
async function closedHosts(own: string | undefined): Promise<(host: string) => boolean> {
  if (import.meta.env.BROWSER !== 'firefox') return () => false;
  const { origins = [] } = await browser.permissions.getAll();
  const held = origins.map((origin) => origin.replace(/^[^:]*:\/\/(?:\*(?=\.))?|\/.*$/g, ''));
  return heldBesides(held, own?.replace(/:\d+$/, ''));
}

/**
 * Whether a host is among those held, and not by what the article's own is held by.
 * @param held `a.example`, `.a.example` or `*`
 * @param own undefined where nobody knows it: then all that are held are others'
 */
export function heldBesides(held: readonly string[], own: string | undefined): (host: string) => boolean {
  const reaches = (pattern: string, host: string) =>
    pattern === '*' || pattern === host || (pattern.startsWith('.') && `.${host}`.endsWith(pattern));
  const others = held.filter((pattern) => own === undefined || !reaches(pattern, own));
  return (host) =>
    others.some((pattern) => reaches(pattern, host) || (host.startsWith('.') && `.${pattern}`.endsWith(host)));
}

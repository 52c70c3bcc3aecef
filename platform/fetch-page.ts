import type { Unread } from '../core/complete/walk-pages';
import { documentOf, MOST_BYTES } from './parse-file';

/** Longest wait for one page, in milliseconds. */
const PATIENCE = 20_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The one place that asks the network for pages: a further page of the article that the reader told us to join, an article
 * to be read again, or one of several to be kept, from a host whose permission was given for it. Asked as the page's own
 * link would be, with the reader's log-in, but without telling from where. What comes is parsed into a document in which nothing loads and nothing runs.
 * @returns the document and where it really came from
 */
export async function fetchPage(url: string, signal: AbortSignal): Promise<{ doc: Document; url: string } | Unread> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!response.ok) return 'unreachable';
    if (new URL(response.url).host !== new URL(url).host) return 'elsewhere';
    if (!HTML.test(type)) return 'unreadable';
    const bytes = await bytesOf(response);
    return bytes ? { doc: documentOf(bytes, charsetOf(type)), url: response.url } : 'unreadable';
  } catch {
    return 'unreachable';
  }
}

const charsetOf = (type: string): string | undefined => /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];

/** What came; undefined as soon as it is more than any article. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

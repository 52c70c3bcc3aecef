import { browser } from 'wxt/browser';
import type { FailureReason, TabFailure } from '../core/types';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;
const BLANK = /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge):\/\/(?:newtab|new-tab-page).*)$/;
const OWN_PAGES =
  /^(?:chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-extension|moz-extension|resource|chrome-untrusted|chrome-search):/;

/** What a tab's address alone says about why it cannot be read. */
export function failureOfUrl(url: string): TabFailure | undefined {
  if (BLANK.test(url)) return 'blank';
  if (STORES.test(url)) return 'store';
  if (/^[^?#]+\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith('chrome-error:') || url.startsWith('about:neterror')) return errorPage();
  if (OWN_PAGES.test(url)) return 'restricted';
  return undefined;
}

/** Chromium's and Firefox's words for why a script may not be injected (extensions/common/manifest_constants, ext-scripting). */
const MESSAGES: readonly (readonly [RegExp, TabFailure])[] = [
  [/about:blank|newtab|new-tab-page/i, 'blank'],
  [/gallery cannot be scripted|webstore/i, 'store'],
  [/file:|file url/i, 'file-access'],
  // Chromium says no more than this of tabs that have no address to grant.
  [/^Cannot access contents of the page\./, 'blank'],
  [/cannot access|cannot be scripted|missing host permission|must request permission|about:|chrome:/i, 'restricted'],
];

export function failureOfError(error: unknown): FailureReason | TabFailure {
  const text = error instanceof Error ? error.message : String(error);
  if (/showing error page|chrome-error/i.test(text)) return errorPage();
  return MESSAGES.find(([pattern]) => pattern.test(text))?.[1] ?? 'error';
}

/** A page that could not be loaded: the machine's connection says whether it is the page. */
const errorPage = (): TabFailure => (navigator.onLine ? 'error-page' : 'offline');

/** Runs in the page: what sort of document it is. Self-contained, as it is sent as text. */
function probe(): { type: string; text: number; frames: number } {
  // Only read, and past what the page calls by the document's own names: a copy would run its elements and load its pictures.
  const own = Document.prototype;
  const body = own.querySelector.call(document, 'body,frameset');
  const texts = own.createTreeWalker.call(document, body ?? document, NodeFilter.SHOW_TEXT);
  let text = 0;
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    const inert = parentElement && Element.prototype.closest.call(parentElement, 'script,style,noscript,template');
    if (!inert) text += nodeValue?.replace(/\s+/g, '').length ?? 0;
  }
  const type = Object.getOwnPropertyDescriptor(own, 'contentType')?.get?.call(document);
  return { type: String(type), text, frames: own.querySelectorAll.call(document, 'frame,iframe').length };
}

/** Asks a page in which no article was found what else it is. */
export async function describePage(tabId: number): Promise<FailureReason | TabFailure | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: probe,
      injectImmediately: true,
    });
    return failureOfProbe(injected?.result);
  } catch {
    return undefined;
  }
}

export function failureOfProbe(found: unknown): FailureReason | TabFailure | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { type, text, frames } = found as { type?: unknown; text?: unknown; frames?: unknown }; // as: each is checked below
  const document = typeof type === 'string' ? OTHER_DOCUMENTS.find(([pattern]) => pattern.test(type)) : undefined;
  if (document) return document[1];
  if (typeof text !== 'number' || typeof frames !== 'number') return undefined;
  if (frames > 0 && text < FRAME_ONLY_CHARS) return 'frame-only';
  return text === 0 ? 'unloaded' : undefined;
}

/** What browsers show by a page of their own making (HTML Standard, "Loading media and other documents"). */
const OTHER_DOCUMENTS: readonly (readonly [RegExp, TabFailure])[] = [
  [/^application\/pdf$/, 'pdf'],
  [/^image\/(?!svg)/, 'image'],
  [/^(?:audio|video)\//, 'media'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json$/, 'data'],
];

/** A page of frames may still name itself and its copyright. */
const FRAME_ONLY_CHARS = 60;

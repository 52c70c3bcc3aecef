import { browser } from 'wxt/browser';
import { cleanUrl } from '../core/clean-url';
import type { Item } from '../core/keep/several';

/** More links at once would be a crawler's work. */
export const MOST_LINKS = 200;

interface Link {
  readonly url: string;
  readonly title: string;
}

/** Runs in the page: links in what the reader selected. Self-contained, as it is sent as text. */
function selectedLinks(most: number): Link[] {
  const selection = getSelection();
  const links: Link[] = [];
  if (!selection || selection.isCollapsed) return links;
  for (const a of Document.prototype.querySelectorAll.call(document, 'a[href]')) {
    if (links.length >= most || !selection.containsNode(a, true)) continue;
    const url = a instanceof HTMLAnchorElement ? a.href : '';
    if (/^https?:/.test(url))
      links.push({ url, title: (a.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) });
  }
  return links;
}

/** What came back from the page's renderer, one item an address, the longest of its texts as title. */
export function itemsFrom(found: unknown): Item[] {
  const titles = new Map<string, string>();
  for (const one of Array.isArray(found) ? found.slice(0, MOST_LINKS) : []) {
    const { url, title } = Object(one) as { url?: unknown; title?: unknown }; // as: both are checked below
    if (typeof url !== 'string' || typeof title !== 'string' || !/^https?:/i.test(url) || !URL.canParse(url)) continue;
    const address = cleanUrl(url);
    const known = titles.get(address) ?? '';
    titles.set(address, title.length > known.length ? title.slice(0, 200) : known);
  }
  return [...titles].map(([url, title], at) => ({ id: `link-${at}`, url, title: title || url }));
}

/** Links that the reader selected in a tab, by the activeTab grant. None where no script may run. */
export async function linksSelectedIn(tabId: number): Promise<Item[]> {
  const [injected] = await browser.scripting
    .executeScript({ target: { tabId }, func: selectedLinks, args: [MOST_LINKS], injectImmediately: true })
    .catch(() => []);
  return itemsFrom(injected?.result);
}

import type { Page } from '../page';
import { collapse } from '../text';

/** What the page says of itself in its head. */
export interface DeclaredType {
  /** `title` and `og:title`, as far as there are any. */
  readonly titles: readonly string[];
  /** `og:type` and the types of the page's JSON-LD. */
  readonly types: readonly string[];
  /** It states when it was published. */
  readonly dated: boolean;
}

/** Names of meta elements that state a publication time. */
const DATED =
  /^(?:article:published_time|og:release_date|publishdate|pubdate|datepublished|publish_?time|weibo: ?article:create_at)$/i;
const LD_TYPE = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/g;
/** JSON-LD beyond this length is a catalogue, not a statement about the page. */
const LD_LENGTH = 20_000;

function ldTypes(page: Page): string[] {
  const types: string[] = [];
  for (const script of page.root.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, LD_LENGTH);
    for (const [, type] of text.matchAll(LD_TYPE)) if (type) types.push(type);
  }
  return types;
}

/** Reads title, types and times from the document's head; nothing of it is believed alone. */
export function readDeclaredType(page: Page): DeclaredType {
  const titles = [collapse(page.root.querySelector('title')?.textContent ?? '')];
  const types = ldTypes(page);
  let dated = types.length > 0 && page.root.querySelector('[itemprop="datePublished"]') !== null;
  for (const meta of page.root.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).trim();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    if (name === 'og:title') titles.push(collapse(content));
    else if (name === 'og:type') types.push(content);
    else if (DATED.test(name)) dated = true;
  }
  return { titles: titles.filter((title) => title !== ''), types: [...new Set(types)], dated };
}

import { parseInert } from '../sanitize';
import { displayOf } from './displayed';
import { plainCopy } from './forms';
import type { Origins } from './origins';
import { parentOf, viewOf } from './unclobbered';

/** At least so many characters of HTML with so many paragraphs are an article's text. */
const CHARS = 200;
const PARAGRAPHS = 2;
const LARGEST = 1_000_000;
/** So many letters of it are told nowhere else: the page has not shown it yet. */
const SAMPLE = 16;

const paragraphsIn = (html: string): number => html.match(/<(?:p|br)[\s/>]/gi)?.length ?? 0;

const saysHidden = (el: Element): boolean =>
  el.hasAttribute('hidden') || /display\s*:\s*none/i.test(el.getAttribute('style') ?? '');

/** A field that nobody sees. */
function isHidden(field: Element, view: Window | undefined): boolean {
  for (let at: Element | undefined = field; at; at = parentOf(at)) if (saysHidden(at)) return true;
  return view !== undefined && displayOf(view, field) === 'none';
}

/** Letters from the middle of the longest piece between tags. */
function sampleOf(html: string): string {
  const [longest = ''] = html.split(/<[^>]*>|&\w+;|\s+/).sort((a, b) => b.length - a.length);
  return longest.slice(0, SAMPLE);
}

function holdsArticle(field: Element, root: Element, view: Window | undefined): boolean {
  const html = field.textContent ?? '';
  if (html.length < CHARS || html.length > LARGEST || paragraphsIn(html) < PARAGRAPHS) return false;
  const sample = sampleOf(html);
  return sample.length === SAMPLE && isHidden(field, view) && (root.textContent ?? '').split(sample).length === 2;
}

/** Hidden text fields in which a page keeps its article as HTML, for a script to show. */
export function keptTexts(doc: Document, root: Element): Element[] {
  const view = viewOf(doc);
  return [...root.querySelectorAll('textarea')].filter((field) => holdsArticle(field, root, view));
}

/** A copy of the page in which what such fields hold stands behind them, as the page's script would set it. */
export function openedCopy(
  live: Document,
  liveRoot: Element,
  fields: readonly Element[],
): { doc: Document; origins: Origins } {
  const kept = new Set<Node>(fields);
  const { doc, root, origins } = plainCopy(live, liveRoot);
  for (const field of root.querySelectorAll('textarea')) {
    const origin = origins.get(field);
    if (!origin || !kept.has(origin)) continue;
    const box = doc.createElement('div');
    box.append(parseInert(field.textContent ?? '', doc));
    let place: Element = field;
    for (let at = parentOf(field); at && at !== root && at.localName !== 'body'; at = parentOf(at))
      if (saysHidden(at)) place = at;
    place.after(box);
  }
  return { doc, origins };
}

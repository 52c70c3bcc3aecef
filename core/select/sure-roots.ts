import { SKIPPED_TAGS } from '../dom/tags';
import { parentOf, walkerOver } from '../dom/unclobbered';
import type { Page } from '../page';
import type { SiteRule } from '../types';
import { ruleRoots } from './rule-roots';
import { surveyText } from './survey';

/** Content roots that need no second opinion from the rest of the page. */
export interface SureRoots {
  readonly roots: readonly Element[];
  /** At least so many. */
  readonly paragraphs: number;
}

/** So many paragraphs, and prose units, are text to read and not a notice in the article's place. */
const PARAGRAPHS = 2;
const PROSE = 100;
/** So much is an article whatever else the page holds: what rules that went out of date still hit are notices and teasers. */
const MANY = { paragraphs: 4, prose: 400, each: 30 };
/** With at most this many times as much text around it, no denser article can make the rule out of date (select.ts, STALE). */
const AROUND = 2;
/** Text nodes shorter than this are labels; sentences cut up by links are longer. */
const LABEL = 16;

const SHOW_TEXT = 4;

/** Characters in the longer text nodes outside links, in the roots and around them. One pass, nothing kept. */
function longText(page: Page, roots: readonly Element[]): { readonly inside: number; readonly around: number } {
  let inside = 0;
  let around = 0;
  const walker = walkerOver(page.doc, page.root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.trim().length ?? 0;
    if (length < LABEL) continue;
    const parent = parentOf(node);
    if (!parent || SKIPPED_TAGS.has(parent.localName) || parent.closest('a')) continue;
    if (roots.some((root) => root.contains(parent))) inside += length;
    else around += length;
  }
  return { inside, around };
}

/** Latin letters, of which three weigh as much as one of the others (prose.ts). */
const LATIN = /^[ -\u024f\s]{20}/;

/** Many paragraphs without a link, counted until there are enough: what most articles are plain by. */
function isPlain(root: Element): boolean {
  let [paragraphs, prose] = [0, 0];
  for (const p of root.querySelectorAll('p')) {
    const text = p.textContent?.trim() ?? '';
    const units = LATIN.test(text) ? text.length / 3 : text.length;
    if (units < MANY.each || p.querySelector('a,p') !== null) continue;
    paragraphs++;
    prose += units;
    if (paragraphs >= MANY.paragraphs && prose >= MANY.prose) return true;
  }
  return false;
}

/**
 * The roots that a site's rule names, if they plainly hold the article: many paragraphs, or several and most of the page's
 * text. Looks at the roots alone, and adds up the rest where there is doubt. Undefined means "ask further".
 */
export function sureRoots(page: Page, site: SiteRule): SureRoots | undefined {
  const surveys = new Map<Element, ReturnType<typeof surveyText>>();
  const tallyOf = (el: Element) => {
    const known = surveys.get(el) ?? surveyText({ doc: page.doc, root: el });
    surveys.set(el, known);
    return known.of.get(el);
  };
  const roots = ruleRoots(page.root, site.content ?? [], (el) => tallyOf(el)?.prose ?? 0, false);
  if (roots.length === 1 && roots.every(isPlain)) return { roots, paragraphs: MANY.paragraphs };
  const paragraphs = roots.reduce((sum, el) => sum + (tallyOf(el)?.paragraphs ?? 0), 0);
  const prose = roots.reduce((sum, el) => sum + (tallyOf(el)?.prose ?? 0), 0);
  if (paragraphs < PARAGRAPHS || prose < PROSE) return undefined;
  if (paragraphs >= MANY.paragraphs && prose >= MANY.prose) return { roots, paragraphs };
  const { inside, around } = longText(page, roots);
  return around <= AROUND * inside ? { roots, paragraphs } : undefined;
}

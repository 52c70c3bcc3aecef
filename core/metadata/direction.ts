import { viewOf } from '../dom/unclobbered';
import { lettersFromRight, runsFromRight } from '../letters';
import type { Page } from '../page';
import type { Field } from '../types';
import { RTL_LANGUAGES } from './data/directions';

type Direction = 'ltr' | 'rtl';

/** Characters by which a text's letters are told. */
const SAMPLE = 20_000;

function declared(el: Element): Direction | undefined {
  const dir = el.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : undefined;
}

function computed(page: Page, el: Element): string {
  try {
    return viewOf(page.doc)?.getComputedStyle(el).direction ?? '';
  } catch {
    return ''; // a style sheet that the style engine cannot read
  }
}

/**
 * The direction that the article is read in: what is declared or computed where it stands. From left to right is also what
 * pages say that say nothing, so letters and language are asked, too.
 */
export function readDirection(page: Page, roots: readonly Element[]): Field<Direction> | undefined {
  const el = roots[0] ?? page.root;
  const said = declared(el);
  if (said === 'rtl') return { value: 'rtl', from: '[dir]' };
  if (computed(page, el) === 'rtl') return { value: 'rtl', from: 'style' };
  const text = roots
    .map((root) => root.textContent ?? '')
    .join(' ')
    .slice(0, SAMPLE);
  if (runsFromRight(text)) return { value: 'rtl', from: 'text' };
  const lang = el.closest('[lang]')?.getAttribute('lang') ?? '';
  if (!said && RTL_LANGUAGES.test(lang) && lettersFromRight(text) > 0) return { value: 'rtl', from: '[lang]' };
  return said && { value: said, from: '[dir]' };
}

import { comparisonKey } from '../facts/fold';
import { isOutlet } from '../facts/names';
import type { Page } from '../page';
import type { Head } from '../read/head';
import { collapse } from '../text';
import type { Field } from '../types';
import { shareRun } from './common-substring';
import { headlineText } from './headline';
import type { PageLine } from './lines';
import type { InfoSurroundings } from './surroundings';
import { stripSuffixes } from './title-suffix';

/**
 * The headline: what stands over the article and agrees with what the page calls itself; else the page's own name
 * for it without site and channel; else the heading nearest to the body.
 */
export function readTitle(page: Page, head: Head, around: InfoSurroundings): Field<string> | undefined {
  const named = namedTitle(page, head);
  const shown = around.headline && headlineText(around.headline);
  if (!shown || (shown.length < 4 && around.headline?.el?.localName !== 'h1'))
    return nearHeading(page, named?.value) ?? named;
  if (named && isNameWithKicker(shown, named.value, around.headline)) return { value: named.value, from: named.from };
  return { value: shown + wrapped(around, shown, named?.value ?? ''), from: around.headline?.el?.localName ?? 'line' };
}

/** The heading is the page's own name for the article with a kicker in a cell of its own, or the outlet in brackets, before it. */
function isNameWithKicker(shown: string, name: string, line: PageLine | undefined): boolean {
  const told = comparisonKey(name);
  if (told.length < 4 || comparisonKey(shown) === told || !comparisonKey(shown).endsWith(told)) return false;
  const bracketed = /^[[【(（]([^\]】)）]{2,14})[\]】)）]/.exec(shown)?.[1];
  const kicker =
    line &&
    line.cells.length > 1 &&
    comparisonKey(
      line.cells
        .slice(1)
        .map((cell) => cell.text)
        .join(''),
    ) === told;
  return kicker === true || (bracketed !== undefined && isOutlet(bracketed));
}

/** The rest of a headline that the page breaks with `<br>`: the same element, and the name goes on with it. */
function wrapped({ headline, bar }: InfoSurroundings, shown: string, name: string): string {
  let rest = '';
  for (const next of bar.slice(0, 4)) {
    const more = headlineText(next);
    if (next.el !== headline?.el || !comparisonKey(name).startsWith(comparisonKey(shown + rest + more))) break;
    rest += ` ${more}`;
  }
  return rest;
}

function namedTitle(page: Page, head: Head): Field<string> | undefined {
  const sites = [
    head.meta('og:site_name', 'application-name', 'sitename')?.value ?? '',
    ...page.url.hostname.split('.'),
  ];
  const strip = (name: string) => stripSuffixes(name, sites);
  const title = strip(head.title);
  const data = head.data.headline;
  const og = head.meta('og:title', 'twitter:title', 'articletitle');
  if (og) {
    const value = strip(og.value);
    // `content="他说"好""` ends at the inner quote: the document title knows how it goes on.
    const cut = title.length > value.length && title.startsWith(value) && /^["“”]/.test(title.slice(value.length));
    if (!cut && (title === '' || shareRun(comparisonKey(value), comparisonKey(title), 4)))
      return { value, from: og.from };
  }
  if (data && (title === '' || shareRun(comparisonKey(data), comparisonKey(title), 4)))
    return { value: data, from: 'ld+json' };
  return title === '' ? undefined : { value: title, from: 'title' };
}

/** A page whose title is the same on all of its pages: then a lone h1 tells more. */
function nearHeading(page: Page, name: string | undefined): Field<string> | undefined {
  const told = comparisonKey(name ?? '');
  const headings = [...page.root.querySelectorAll('h1')]
    .slice(0, 20)
    .map((h1) => collapse(h1.textContent ?? ''))
    .filter((text) => text.length >= 4 && text.length <= 120);
  // A lone heading may say it in other words than the name for search engines.
  const run = headings.length === 1 && /[\u3400-\u9fff]{4}/.test(headings[0] ?? '') ? 4 : 6;
  const agreed = headings.find((text) =>
    shareRun(comparisonKey(text), told, Math.min(run, comparisonKey(text).length)),
  );
  const value = agreed ?? (headings.length === 1 && told.length < 10 ? headings[0] : undefined);
  return value ? { value, from: 'h1' } : undefined;
}

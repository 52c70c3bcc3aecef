import type { Page } from '../page';
import { pageHead } from '../read/head';
import { collapse } from '../text';

/** Longest declaration that is parsed. */
const LONGEST = 500_000;
const SAMPLES = 9;
const SAMPLE = 12;
/** Share of the samples that an element must hold to hold the article. */
const ENOUGH = 0.75;

function* values(json: unknown): Generator<unknown> {
  const open: unknown[] = [json];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    yield at;
    if (typeof at === 'object' && at !== null) open.push(...Object.values(at).filter((value) => value !== null));
  }
}

/** The body that the page declares (`articleBody` of schema.org, as JSON-LD), as plain text. */
function declaredBody(page: Page): string {
  for (const source of pageHead(page).linked) {
    if (source.length > LONGEST || !source.includes('articleBody')) continue;
    try {
      for (const value of values(JSON.parse(source)))
        if (
          typeof value === 'object' &&
          value !== null &&
          'articleBody' in value &&
          typeof value.articleBody === 'string'
        )
          return squeeze(value.articleBody.replace(/<[^>]{0,400}>/g, ''));
    } catch {
      // A broken declaration says nothing; the page's text is still there.
    }
  }
  return '';
}

const squeeze = (text: string): string => collapse(text).replace(/\s+/g, '');

function share(el: Element, samples: readonly string[]): number {
  const text = squeeze(el.textContent ?? '');
  return samples.filter((sample) => text.includes(sample)).length / samples.length;
}

/** Samples of the body that the page declares in its structured data; none if it declares none or a short one. */
export function declaredSamples(page: Page): readonly string[] {
  const body = declaredBody(page);
  if (body.length < SAMPLES * SAMPLE) return [];
  const step = Math.floor((body.length - SAMPLE) / (SAMPLES - 1));
  return Array.from({ length: SAMPLES }, (_, i) => body.slice(i * step, i * step + SAMPLE));
}

export const holdsSamples = (roots: readonly Element[], samples: readonly string[]): boolean =>
  samples.length === 0 || roots.some((root) => share(root, samples) >= ENOUGH);

/** The deepest element that holds the declared body. */
export function structuredRoot(page: Page, samples: readonly string[]): Element | undefined {
  if (samples.length === 0 || share(page.root, samples) < ENOUGH) return undefined;
  let at = page.root;
  for (;;) {
    const child = [...at.children].find((el) => el.localName !== 'script' && share(el, samples) >= ENOUGH);
    if (!child) return at.localName === 'head' || at === page.root ? undefined : at;
    at = child;
  }
}

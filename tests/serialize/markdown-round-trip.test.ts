import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';
import { headless } from '../../core/serialize/header';
import { toMarkdown } from '../../core/serialize/markdown';
import { renderedCopy, withPlainNotes } from '../../scripts/lib/rendered-copy';
import { differences, toldBy } from '../../scripts/lib/told';
import { blocks, inline } from './random-article';

/** The same articles every time; more of them, and others, on demand: JINGDU_RANDOM_COPIES=2000 JINGDU_SEED=7. */
const RUNS = Number(process.env.JINGDU_RANDOM_COPIES ?? 40);
const SEED = Number(process.env.JINGDU_SEED ?? 20250620);

const { fragment } = createSanitizer(createDOMPurify(window));

function lostIn(html: string): string[] {
  const body = withPlainNotes(fragment(html));
  const markdown = toMarkdown(fragment(html), headless);
  return differences(toldBy(body), toldBy(renderedCopy(markdown, new DOMParser())));
}

describe('a Markdown copy, rendered again', () => {
  it('says what running text of any kind says', () => {
    fc.assert(
      fc.property(inline, (html) => {
        expect(lostIn(`<p>${html}</p>`)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 120_000);

  it('says what blocks of any kind say, with their lists, tables and code', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        expect(lostIn(html)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 120_000);
});

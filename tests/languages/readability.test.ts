import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../core/serialize/lines';
import { read } from '../traps/portal';
import { FOREIGN, type ForeignPage } from './pages';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

interface Quality {
  readonly lost: readonly string[];
  readonly f1: number;
}

/** Blocks of the article that a result lost, and the overlap of their characters in pieces of four. */
function judge(lines: readonly string[], body: readonly string[]): Quality {
  const told = bare(lines.join('\n'));
  const pieces = (texts: readonly string[]) =>
    texts.flatMap((text) =>
      Array.from({ length: Math.max(1, bare(text).length - 3) }, (_, i) => bare(text).slice(i, i + 4)),
    );
  const [got, gold] = [pieces(lines), pieces(body)];
  const known = new Set(gold);
  const had = new Set(got);
  const precision = got.filter((piece) => known.has(piece)).length / Math.max(1, got.length);
  const recall = gold.filter((piece) => had.has(piece)).length / gold.length;
  return {
    lost: body.filter((text) => !told.includes(bare(text))),
    f1: (2 * precision * recall) / (precision + recall),
  };
}

function byReadability({ html, url }: ForeignPage): string[] {
  const { window } = new JSDOM(html, { url });
  const content = new Readability(window.document).parse()?.content ?? '';
  return plainLines(new JSDOM(content).window.document.body);
}

describe.each(Object.entries(FOREIGN))('%s', (_, page) => {
  const own = () => judge(read(page.html, page.url).lines, page.body);

  it('is read with no paragraph lost', () => {
    expect(own().lost).toEqual([]);
  });

  it('is read no worse than by Readability alone', () => {
    const alone = judge(byReadability(page), page.body);
    expect(own().lost.length).toBeLessThanOrEqual(alone.lost.length);
    expect(own().f1).toBeGreaterThanOrEqual(alone.f1);
  });
});

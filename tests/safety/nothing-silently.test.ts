import fs from 'node:fs';
import path from 'node:path';
import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { declutterTraced } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import { builtinRules } from '../../platform/builtin-rules';
import { account } from '../../scripts/lib/account';
import { FIXTURES, listFixtures, readFixturePage } from '../../scripts/lib/fixture';
import { randomPage } from './random-page';

const NOTHING = { lost: [], foreign: '', lostMedia: [] };
/** Documents made at random; the same every time. A run of 2,000 takes minutes: JINGDU_RANDOM_PAGES=2000 JINGDU_SEED=7. */
const RUNS = Number(process.env.JINGDU_RANDOM_PAGES ?? 60);
const SEED = Number(process.env.JINGDU_SEED ?? 20250620);

function accountOf(html: string, url = 'https://news.example.com/a/123456.html') {
  const { window } = new JSDOM(html, { url });
  const page = openPage(window.document, url, new Date('2025-06-20T12:00:00+08:00'));
  const sanitizer = createSanitizer(createDOMPurify(window));
  const traced = declutterTraced(page, builtinRules, sanitizer, { stages: { detect: false } });
  const told = { ...account(traced, page, sanitizer) };
  const incomplete = traced.result.ok ? traced.result.article.incomplete.map(({ kind }) => kind) : [];
  window.close();
  return { told, incomplete, result: traced.result };
}

it.each(listFixtures())('%s: what the roots hold is shown or stands in the ledger', (name) => {
  const { url, charset } = readFixturePage(name);
  const html = new TextDecoder(charset ?? 'utf-8').decode(fs.readFileSync(path.join(FIXTURES, name, 'source.html')));
  const { told, incomplete } = accountOf(html, url);
  expect(told).toEqual(NOTHING);
  expect(incomplete).not.toContain('unshown');
});

it(`${RUNS} documents at random: the same`, { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(randomPage, (html) => {
      const { told, incomplete } = accountOf(html);
      expect(told).toEqual(NOTHING);
      expect(incomplete).not.toContain('unshown');
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

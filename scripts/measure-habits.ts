// npm run measure-habits -- --corpus DIR [--manifests A,B] [--most N: pages of a publisher] [--no-sites]
//   [--no-phrases: as if the wording of its boilerplate were unknown]
//   [--only A,B: publishers] [--out FILE: both sets of rows, for the corpus' scorer]
//   [--unseen N: by weights that have not seen the publisher, of `npm run train -- --folds N`]
// What a site's habits do: of each publisher with four or more articles, each page is read without them and with what the
// publisher's other pages taught. Residue and lost lines as the corpus' scorer counts them.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { prepare } from '../core/boilerplate/prepare';
import { declutter } from '../core/declutter';
import { countedAddress, habitBook, learned, noHabits, packHabits, unpackHabits } from '../core/habits/book';
import { linesToLearn } from '../core/habits/lines-to-learn';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import type { Habits, Result } from '../core/types';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { publisherOf } from './lib/fold';
import { loadRules } from './lib/load-rules';
import { scorerOf } from './lib/score';
import { type Row, toRow } from './lib/to-row';
import { unseenBy } from './lib/unseen-model';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifests: { type: 'string', default: 'manifest.json,manifest-second.json' },
    most: { type: 'string', default: '12' },
    'no-sites': { type: 'boolean', default: false },
    'no-phrases': { type: 'boolean', default: false },
    unseen: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});
const LEAST = 4;
const SALT = 'measure';

// core/sanitize.ts parses what pages keep as text with the browser's own.
globalThis.DOMParser = new JSDOM('').window.DOMParser;
const parser = new DOMParser();
/** Whatever our own rules say of its hosts. */
const domainOf = ({ url }: CorpusPage) => publisherOf(url, []);
const urlOf = ({ url }: CorpusPage) => new URL(url);

const linesOf = (result: Result): string[] =>
  result.ok
    ? linesToLearn(result.article.stories.map(({ content }) => parser.parseFromString(content, 'text/html').body))
    : [];

const articles = values.manifests
  .split(',')
  .flatMap((manifest) => readCorpus(values.corpus, [], manifest))
  .filter(({ kind }) => kind === 'article');
const groups = [...new Set(articles.map(domainOf))]
  .map((publisher) => articles.filter((page) => domainOf(page) === publisher).slice(0, Number(values.most)))
  .filter((pages) => pages.length >= LEAST)
  .filter(([page]) => values.only === '' || (page && values.only.split(',').includes(domainOf(page))));
const rules = await loadRules();
const rulesOf = (page: CorpusPage) => ({
  ...rules,
  ...(values['no-sites'] && { sites: [] }),
  ...(values['no-phrases'] && { phrases: prepare([]) }),
  ...(values.unseen && { model: unseenBy(page, Number(values.unseen), rules.sites) }),
});

/** Style sheets are left out: jsdom takes minutes over some, and few say what is shown. */
const SHEETS = /<style[\s\S]*?<\/style>/gi;

function read(page: CorpusPage, habits?: Habits): Result {
  const html = new TextDecoder(page.charset).decode(readBytes(values.corpus, page)).replace(SHEETS, '');
  const { window } = new JSDOM(html, { url: page.url });
  const sanitizer = createSanitizer(createDOMPurify(window), () => page.url);
  const opened = openPage(window.document, page.url, new Date('2026-11-23T12:00:00+08:00'));
  const result = declutter(opened, { ...rulesOf(page), habits }, sanitizer);
  window.close();
  return result;
}

const rows = { without: {} as Record<string, Row>, with: {} as Record<string, Row> }; // as: filled below
const taken: string[] = [];
for (const pages of groups) {
  const lines = new Map<string, readonly string[]>();
  for (const page of pages) {
    const result = read(page);
    rows.without[page.id] = toRow(result);
    lines.set(page.id, linesOf(result));
  }
  for (const page of pages) {
    const others = pages.filter((one) => one.id !== page.id);
    const habits = others.reduce(
      (known, one) => learned(known, [countedAddress(urlOf(one))], lines.get(one.id) ?? []),
      noHabits(SALT),
    );
    const result = read(page, habits);
    rows.with[page.id] = toRow(result);
    if (result.ok)
      for (const { reason, detail, text } of result.removals)
        if (reason === 'habit') taken.push(`${page.id} (${detail}) ${text}`);
  }
}

async function tell(name: string, pages: readonly CorpusPage[]): Promise<void> {
  const ids = pages.map(({ id }) => id);
  const score = await scorerOf(values.corpus, ids);
  if (!score) return;
  const [before, after] = [score(rows.without), score(rows.with)];
  console.log(
    `${name.padEnd(18)} ${String(ids.length).padStart(3)} residue ${before.residue.toFixed(3)} → ${after.residue.toFixed(3)} loss ${before.loss.toFixed(3)} → ${after.loss.toFixed(3)} clean ${before.clean.toFixed(3)} → ${after.clean.toFixed(3)} f1 ${before.f1.toFixed(5)} → ${after.f1.toFixed(5)}`,
  );
}
for (const pages of groups) await tell(pages[0] ? domainOf(pages[0]) : '', pages);
await tell('all', groups.flat());
console.log(taken.join('\n'));
if (values.out) fs.writeFileSync(values.out, JSON.stringify(rows));

const full = Array.from({ length: 300 }, (_, k) => `一行固定的话，第${k}行`);
const site = Array.from({ length: 60 }, (_, n) => n).reduce(
  (known, n) => learned(known, [`a.example/${n}`, `headline ${n}`], full),
  noHabits(SALT),
);
const text = packHabits(site);
/** Milliseconds, the middle one of many: a page's engine is warm by the time that it asks. */
function timed(work: () => void): number {
  const took = Array.from({ length: 101 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return took.sort((a, b) => a - b)[50] ?? 0;
}
const url = new URL('https://a.example/1');
const unpacking = timed(() => unpackHabits(SALT, text));
const known = unpackHabits(SALT, text);
const lookup = timed(() => {
  const book = habitBook(known, url);
  for (const line of full) book.sightings(line);
});
console.log(
  `300 sites: ${((300 * text.length) / 1e6).toFixed(2)} MB; a site unpacked ${unpacking.toFixed(2)} ms; 300 lines looked up ${lookup.toFixed(2)} ms`,
);

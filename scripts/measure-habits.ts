// npm run measure-habits -- --corpus DIR [--manifests A,B] [--most N: pages of a publisher]
// What a site's habits do: of each publisher with four or more articles, each page is read without them and with what the
// publisher's other pages taught. Residue and lost lines as the corpus' scorer counts them.
import { parseArgs } from 'node:util';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { declutter } from '../core/declutter';
import { countedAddress, habitBook, learned, noHabits, packed, unpacked } from '../core/habits/book';
import { linesToLearn } from '../core/habits/lines-to-learn';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import type { Habits, Result } from '../core/types';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { loadRules } from './lib/load-rules';
import { scorerOf } from './lib/score';
import { type Row, toRow } from './lib/to-row';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifests: { type: 'string', default: 'manifest.json,manifest-second.json' },
    most: { type: 'string', default: '12' },
  },
});
const LEAST = 4;
const SALT = 'measure';

const parser = new new JSDOM('').window.DOMParser();
const publisherOf = ({ url }: CorpusPage) => new URL(url).hostname.split('.').slice(-2).join('.');
const urlOf = ({ url }: CorpusPage) => new URL(url);

const linesOf = (result: Result): string[] =>
  result.ok
    ? linesToLearn(result.article.stories.map(({ content }) => parser.parseFromString(content, 'text/html').body))
    : [];

const articles = values.manifests
  .split(',')
  .flatMap((manifest) => readCorpus(values.corpus, [], manifest))
  .filter(({ kind }) => kind === 'article');
const groups = [...new Set(articles.map(publisherOf))]
  .map((publisher) => articles.filter((page) => publisherOf(page) === publisher).slice(0, Number(values.most)))
  .filter((pages) => pages.length >= LEAST);
const rules = await loadRules();

/** Style sheets are left out: jsdom takes minutes over some, and few say what is shown. */
const SHEETS = /<style[\s\S]*?<\/style>/gi;

function read(page: CorpusPage, habits?: Habits): Result {
  const html = new TextDecoder(page.charset).decode(readBytes(values.corpus, page)).replace(SHEETS, '');
  const { window } = new JSDOM(html, { url: page.url });
  const sanitizer = createSanitizer(createDOMPurify(window), () => page.url);
  const opened = openPage(window.document, page.url, new Date('2026-11-23T12:00:00+08:00'));
  const result = declutter(opened, { ...rules, habits }, sanitizer);
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
      (known, one) => learned(known, countedAddress(urlOf(one)), lines.get(one.id) ?? []),
      noHabits(SALT),
    );
    const result = read(page, habits);
    rows.with[page.id] = toRow(result);
    if (result.ok)
      for (const { reason, detail, text } of result.removals)
        if (reason === 'habit') taken.push(`${page.id} (${detail}) ${text}`);
  }
}

const ids = groups.flatMap((pages) => pages.map(({ id }) => id));
const score = await scorerOf(values.corpus, ids);
console.log(`${groups.length} publishers, ${ids.length} articles`);
for (const [name, told] of Object.entries(rows)) {
  const { clean, residue, loss, f1 } = score?.(told) ?? { clean: 0, residue: 0, loss: 0, f1: 0 };
  console.log(
    `${name.padEnd(8)} clean ${clean.toFixed(4)} residue ${residue.toFixed(4)} loss ${loss.toFixed(4)} f1 ${f1.toFixed(5)}`,
  );
}
console.log(taken.join('\n'));

const full = Array.from({ length: 300 }, (_, k) => `一行固定的话，第${k}行`);
const site = Array.from({ length: 60 }, (_, n) => n).reduce(
  (known, n) => learned(known, `a.example/${n}`, full),
  noHabits(SALT),
);
const text = packed(site);
const started = performance.now();
const book = habitBook(unpacked(SALT, text), new URL('https://a.example/1'));
for (const line of full) book.sightings(line);
console.log(
  `300 sites: ${((300 * text.length) / 1e6).toFixed(2)} MB; one site read and 300 lines looked up: ${(performance.now() - started).toFixed(2)} ms`,
);

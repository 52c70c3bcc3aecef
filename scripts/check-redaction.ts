// npm run check-redaction -- --corpus DIR [--most N]
// Redacts corpus articles, each of another publisher, as a reader's report does: no four characters in a row of the original may be left, known words
// aside, and the engine must decide alike on at least 90 % of the blocks.
import { parseArgs } from 'node:util';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { declutter } from '../core/declutter';
import { blocksOf } from '../core/dom/blocks';
import { openPage } from '../core/page';
import { reportOf } from '../core/redact/report';
import { vocabularyOf } from '../core/redact/vocabulary';
import { createSanitizer } from '../core/sanitize';
import type { RuleSet } from '../core/types';
import { DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { publisherOf } from './lib/fold';
import { loadRules } from './lib/load-rules';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: DEFAULT_CORPUS }, most: { type: 'string', default: '20' } },
});
const LEAST = 0.9;
const RUN = 4;

/** Lengths of the blocks that stay, in order: what is decided, whatever the words are. */
function decisions(html: string, url: string, rules: RuleSet): number[] {
  const { window } = new JSDOM(html, { url });
  const sanitizer = createSanitizer(createDOMPurify(window));
  const result = declutter(openPage(window.document, url, new Date('2026-11-23T12:00:00+08:00')), rules, sanitizer, {
    stages: { detect: true },
  });
  const roots = result.ok
    ? result.article.stories.map(({ content }) => {
        const root = window.document.createElement('div');
        root.append(sanitizer.fragment(content));
        return root;
      })
    : [];
  const lengths = roots
    .flatMap((root) => blocksOf(root).map(({ normal }) => normal.length))
    .filter((length) => length > 0);
  window.close();
  return lengths;
}

/** Share of the decisions that both have, by the longest common sequence. */
function agreement(a: readonly number[], b: readonly number[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    let before = 0;
    for (let j = 1; j <= b.length; j++) {
      const kept = row[j] ?? 0;
      row[j] = one === b[j - 1] ? before + 1 : Math.max(kept, row[j - 1] ?? 0);
      before = kept;
    }
  }
  return a.length + b.length === 0 ? 1 : (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}

const textsOf = (html: string, url: string): string => {
  const { window } = new JSDOM(html, { url });
  for (const el of window.document.querySelectorAll('script,style,noscript')) el.remove();
  const text = window.document.documentElement.textContent ?? '';
  window.close();
  return text;
};

/** Letters in runs of four, words that are kept taken out. */
function runsOf(text: string, known: RegExp): Set<string> {
  const runs = new Set<string>();
  for (const piece of text.replace(known, '\n').match(/\p{L}+/gu) ?? [])
    for (let i = 0; i + RUN <= piece.length; i++) runs.add(piece.slice(i, i + RUN));
  return runs;
}

const rules = await loadRules();
const known = new RegExp(vocabularyOf(rules.phrases).join('|'), 'giu');
const publishers = new Set<string>();
const articles = readCorpus(values.corpus)
  .filter(({ kind }) => kind === 'article')
  .filter((page) => publishers.size < publishers.add(publisherOf(page.url, [])).size);
const step = Math.max(1, Math.floor(articles.length / Number(values.most)));
let [agreed, pages, left] = [0, 0, 0];
for (const page of articles.filter((_, i) => i % step === 0).slice(0, Number(values.most))) {
  const html = new TextDecoder(page.charset).decode(readBytes(values.corpus, page));
  const { window } = new JSDOM(html, { url: page.url });
  const report = reportOf(openPage(window.document, page.url, new Date()), rules.phrases, page.id);
  window.close();
  const original = runsOf(textsOf(html, page.url), known);
  const shared = [...runsOf(textsOf(report.html, report.head.url), known)].filter((run) => original.has(run));
  const share = agreement(decisions(html, page.url, rules), decisions(report.html, report.head.url, rules));
  agreed += share;
  pages++;
  left += shared.length;
  console.log(`${page.id} agree ${(100 * share).toFixed(0)} % left ${shared.slice(0, 5).join(' ')}`);
}
console.log(`${pages} pages: ${((100 * agreed) / pages).toFixed(1)} % of the blocks alike, ${left} runs left`);
if (agreed / pages < LEAST || left > 0) process.exitCode = 1;

// npm run check-epub -- [--corpus DIR] [--manifest FILE] [--most N] [--only ID[,ID]] [--out DIR]
// Makes an EPUB of each of so many articles of a corpus, those with formulas, tables and several stories first, and one of all
// together, and has each checked by epubcheck (Debian: apt-get install epubcheck). Fails where it finds an error or a warning.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';
import { declutter } from '../core/declutter';
import { epubFile } from '../core/keep/epub/book';
import { pictureAddresses } from '../core/keep/kept-body';
import type { KeepTools, Kept, Picture } from '../core/keep/types';
import { openPage } from '../core/page';
import { createSanitizer } from '../core/sanitize';
import type { SafeHtml } from '../core/types';
import { type CorpusPage, DEFAULT_CORPUS, readBytes, readCorpus } from './lib/corpus';
import { HARD_BODY, nestBadly } from './lib/hard-body';
import { KEEP_WORDS } from './lib/keep-words';
import { loadRules } from './lib/load-rules';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    manifest: { type: 'string', default: 'manifest.json' },
    most: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-epub-')) },
  },
});
const rules = await loadRules();
// The engine asks for the browser's parser where a page keeps its text as a string.
globalThis.DOMParser = new JSDOM('').window.DOMParser;

const { window } = new JSDOM('');
const { fragment } = createSanitizer(createDOMPurify(window));
const serializer = new window.XMLSerializer();
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
/** Stands for every picture: what matters here is how it is held. */
const PIXEL: Picture = {
  type: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

function read(page: CorpusPage): Kept | undefined {
  const html = new TextDecoder(page.charset).decode(readBytes(values.corpus, page));
  const { window } = new JSDOM(html, { url: page.url, virtualConsole: new VirtualConsole() });
  const result = declutter(
    openPage(window.document, page.url, new Date()),
    rules,
    createSanitizer(createDOMPurify(window)),
  );
  window.close();
  if (!result.ok) return undefined;
  return { url: page.url, pieces: result.article.stories.map((story) => ({ story, restored: [] })) };
}

/** A body that no page of the corpus has (lib/hard-body.ts). */
const HARD: Kept = {
  url: 'https://www.example.com/hard',
  pieces: [
    // as: what the file itself holds stands for what was made safe
    { story: { metadata: {}, content: HARD_BODY as SafeHtml, length: { chars: 0, cjk: 0, words: 0 } }, restored: [] },
  ],
};
function parseBadly(html: string, context?: string): DocumentFragment {
  const body = fragment(html, context);
  if (html === HARD_BODY) nestBadly(body);
  return body;
}

/** Every second picture is in the book, the others are links. */
function toolsFor(kept: readonly Kept[]): KeepTools {
  const addresses = kept.flatMap(({ pieces }) => pictureAddresses(pieces, fragment)).filter((_, at) => at % 2 === 0);
  return {
    words: KEEP_WORDS,
    parse: parseBadly,
    doc: window.document,
    xml: (node) => serializer.serializeToString(node),
    pictures: new Map(addresses.map((address) => [address, PIXEL])),
    now: new Date(),
  };
}

function accepted(name: string, kept: readonly Kept[]): boolean {
  const file = path.join(values.out, `${name}.epub`);
  const title = kept[0]?.pieces[0]?.story.metadata.title?.value ?? name;
  fs.writeFileSync(file, epubFile(kept, { title, id: `urn:jingdu:${name}` }, toolsFor(kept)));
  // Debian's `epubcheck` is this file, which not every shell can start.
  const { stdout, stderr, status } = spawnSync('java', ['-jar', EPUBCHECK, file], { encoding: 'utf8' });
  const problems = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:ERROR|WARNING|FATAL)/.test(line));
  const good = status === 0 && problems.length === 0;
  if (!good) console.log([name, ...problems.slice(0, 8), ...(problems.length === 0 ? [stderr] : [])].join('\n  '));
  return good;
}

/** What a page's source promises, so that not every page has to be read. */
function promise(page: CorpusPage): number {
  const html = readBytes(values.corpus, page).toString('latin1');
  return Number(/<math|class="katex|MathJax/i.test(html)) * 2 + Number(/<table/i.test(html));
}
const found: { readonly id: string; readonly kept: Kept }[] = [{ id: 'hard', kept: HARD }];
const pages = readCorpus(values.corpus, values.only.split(',').filter(Boolean), values.manifest);
for (const { page } of pages.map((page) => ({ page, rank: promise(page) })).sort((a, b) => b.rank - a.rank)) {
  const kept = found.length <= Number(values.most) ? read(page) : undefined;
  if (kept) found.push({ id: page.id, kept });
}
fs.mkdirSync(values.out, { recursive: true });
const right = found.filter(({ id, kept }) => accepted(id, [kept])).length;
const whole = accepted(
  'all',
  found.map(({ kept }) => kept),
);
const holding = (pattern: RegExp) =>
  found.filter(({ kept }) => kept.pieces.some(({ story }) => pattern.test(story.content))).length;
console.log(
  `${right} of ${found.length} books accepted, ${holding(/<math/)} with formulas, ${holding(/<table/)} with tables, ` +
    `${found.filter(({ kept }) => kept.pieces.length > 1).length} with several stories; all in one: ${whole ? 'accepted' : 'refused'}`,
);
process.exitCode = right === found.length && whole ? 0 : 1;

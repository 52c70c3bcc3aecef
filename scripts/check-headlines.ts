// Where the headlines of a corpus break, in a real Chromium: never after an opening or before a closing mark, never in a word.
// npm run check-headlines -- [--corpus DIR]
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './lib/bundle';
import { DEFAULT_CORPUS } from './lib/corpus';
import type { Broken, Column } from './lib/headlines-in-page';
import { PageBrowser } from './lib/page-browser';

const root = path.resolve(import.meta.dirname, '..');
const NAME = 'jingduHeadlines';
const BLANK = {
  url: 'https://popup.example/',
  body: Buffer.from('<!doctype html><title>headlines</title><body style="margin:0">'),
  charset: 'utf-8',
};
/** As popup.css and reader.css set them: the window's width, less what stands beside the text. */
const COLUMNS: readonly Column[] = [
  { name: 'popup 280', width: 234, size: 22.7 },
  { name: 'popup 560', width: 498, size: 22.7 },
  { name: 'reader 280', width: 240, size: 28.4 },
  { name: 'reader 560', width: 512, size: 32 },
  { name: 'reader 1280', width: 720, size: 32 },
];
/** Never; a word that a column cannot hold, or that the browser takes apart otherwise, is told but may be. */
const NEVER: ReadonlySet<Broken['wrong']> = new Set(['opening', 'closing']);

const given = process.argv.indexOf('--corpus');
const corpus = given > 0 ? (process.argv[given + 1] ?? DEFAULT_CORPUS) : DEFAULT_CORPUS;
const titles = titlesIn(path.join(corpus, 'gold'));
const css = ['tokens.css', 'type.css', 'article.css'].map((file) =>
  fs.readFileSync(path.join(root, 'assets', file), 'utf8'),
);
const browser = await PageBrowser.launch();
try {
  await browser.open(BLANK);
  const script = await bundle(path.join(import.meta.dirname, 'lib/headlines-in-page.tsx'), NAME);
  const expression = `${NAME}(${JSON.stringify(titles)}, ${JSON.stringify(COLUMNS)}, ${JSON.stringify(css.join('\n'))})`;
  const broken = await browser.run<Broken[]>({ sources: [script], expression });
  for (const { column, wrong, lines } of broken) console.log(`${wrong}\t${column}\t${lines}`);
  console.log(`${titles.length} headlines in ${COLUMNS.length} columns; ${told(broken)}`);
  if (broken.some(({ wrong }) => NEVER.has(wrong))) process.exitCode = 1;
} finally {
  await browser.close();
}

function titlesIn(folder: string): string[] {
  return fs
    .readdirSync(folder)
    .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as { title?: string | null }) // as: see the corpus' README
    .flatMap(({ title }) => (title ? [title] : []));
}

function told(broken: readonly Broken[]): string {
  return (['opening', 'closing', 'word', 'halves'] as const)
    .map((wrong) => `${wrong}: ${broken.filter((one) => one.wrong === wrong).length}`)
    .join(', ');
}

import fs from 'node:fs';
import path from 'node:path';
import type { Box } from '../../core/read/box';
import type { Reading } from '../../core/read/reading';
import type { TextBlock } from '../../core/read/text-block';
import { bundle } from './bundle';
import { type CorpusPage, readBytes } from './corpus';
import type { PlainReading } from './in-page/plain-reading';
import { PageBrowser } from './page-browser';

const NAME = 'jingduPlainReading';

/** Reads pages in a real browser, as the extension does, and keeps what they said in `cache` (one JSON a line). */
export async function readPages(
  dir: string,
  pages: readonly CorpusPage[],
  cache: string,
): Promise<Map<string, Reading>> {
  if (!fs.existsSync(cache)) await writeReadings(dir, pages, cache);
  const rows = fs.readFileSync(cache, 'utf8').trimEnd().split('\n');
  // as: written below
  const plain = rows.map((row) => JSON.parse(row) as { readonly id: string; readonly reading: PlainReading });
  return new Map(plain.map(({ id, reading }) => [id, toReading(reading)]));
}

async function writeReadings(dir: string, pages: readonly CorpusPage[], cache: string): Promise<void> {
  const script = await bundle(path.join(import.meta.dirname, 'in-page/plain-reading.ts'), NAME);
  const browser = await PageBrowser.launch();
  const rows: string[] = [];
  try {
    for (const page of pages) {
      await browser.open({ ...page, body: readBytes(dir, page) });
      const reading = await browser.run<PlainReading>({ sources: [script], expression: `${NAME}()` });
      rows.push(JSON.stringify({ id: page.id, reading }));
    }
  } finally {
    await browser.close();
  }
  fs.mkdirSync(path.dirname(cache), { recursive: true });
  fs.writeFileSync(cache, `${rows.join('\n')}\n`);
}

/** Boxes and blocks that know each other again. Their nodes stayed in the browser: nobody who only judges asks for them. */
function toReading({ declared, headline, boxes, blocks }: PlainReading): Reading {
  const made: Box[] = [];
  // as: a reading without nodes, see above
  for (const box of boxes) made.push({ ...box, parent: made[box.parent] } as Box);
  const told = blocks.map((block) => ({ ...block, box: made[block.box] }) as TextBlock); // as: likewise
  return { declared, boxes: made, blocks: told, headline: told[headline] };
}

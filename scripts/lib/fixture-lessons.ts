import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { openPage } from '../../core/page';
import { readPage } from '../../core/read/reading';
import type { SiteRule } from '../../core/types';
import { FIXTURES, listFixtures, readFixturePage as readFixture } from './fixture';
import { foldOf } from './fold';
import { labelBlocks } from './label-blocks';
import type { Lesson } from './train-model';

/** What Markdown adds to a line. */
const MARKUP = /^(?:#{1,6} |> |[-*] |\d+\. |\|)|\*\*|`|\\(?=[\p{P}\p{S}])|!?\[|\]\([^)]*\)|\|$/gu;

/** The project's own pages: real shapes, invented text, and what should come out of each. Nothing but what came out is the article's. */
export function fixtureLessons(folds: number, sites: readonly SiteRule[]): Lesson[] {
  const told = listFixtures().filter((name) => fs.existsSync(path.join(FIXTURES, name, 'expected.md')));
  return told.map((name): Lesson => {
    const { url, charset = 'utf-8' } = readFixture(name);
    const html = new TextDecoder(charset).decode(fs.readFileSync(path.join(FIXTURES, name, 'source.html')));
    const { window } = new JSDOM(html, { url });
    const reading = readPage(openPage(window.document, url, new Date()));
    const body = fs
      .readFileSync(path.join(FIXTURES, name, 'expected.md'), 'utf8')
      .split('\n')
      .map((line) => line.replace(MARKUP, '').trim())
      .filter((line) => line !== '' && line !== '---');
    const labels = labelBlocks(
      { id: name, kind: 'article', body, title: reading.headline?.text ?? null },
      reading.blocks,
    );
    return { id: name, fold: foldOf({ url }, folds, sites), reading, labels };
  });
}

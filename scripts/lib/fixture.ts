import fs from 'node:fs';
import path from 'node:path';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { declutter } from '../../core/declutter';
import { openPage } from '../../core/page';
import { createSanitizer, type Sanitizer } from '../../core/sanitize';
import { headless } from '../../core/serialize/header';
import { plainLines } from '../../core/serialize/lines';
import { toMarkdown } from '../../core/serialize/markdown';
import type { Article, Result, RuleSet } from '../../core/types';

/** `page.json` of a fixture. `now` is when the page is read, for relative times. */
export interface FixturePage {
  readonly url: string;
  readonly now?: string;
  readonly charset?: string;
  /** What a reader reported of it. */
  readonly note?: string;
  /** Sentences that the clean text must hold, and must not. */
  readonly mustKeep: readonly string[];
  readonly mustDrop: readonly string[];
}

/** What a fixture run gives, in the form that is kept in `expected.md` and `expected.json`. */
export interface FixtureOutcome {
  /** The clean text, one line a block: what `mustKeep` and `mustDrop` are looked up in. */
  readonly text: string;
  readonly markdown: string;
  readonly json: string;
}

export const FIXTURES = path.resolve(import.meta.dirname, '../../tests/fixtures');

/** Folders that hold a `page.json`, as paths below tests/fixtures, sorted. */
export function listFixtures(): string[] {
  return fs
    .readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.json')
    .map((file) => path.dirname(file))
    .sort();
}

export function readFixturePage(fixture: string): FixturePage {
  // as: our own format, checked by tests/fixtures.test.ts
  return JSON.parse(fs.readFileSync(path.join(FIXTURES, fixture, 'page.json'), 'utf8')) as FixturePage;
}

/** Runs the whole pipeline over a fixture's page, as the extension would. */
export function runFixture(fixture: string, rules: RuleSet): FixtureOutcome {
  const page = readFixturePage(fixture);
  const bytes = fs.readFileSync(path.join(FIXTURES, fixture, 'source.html'));
  const { window } = new JSDOM(new TextDecoder(page.charset ?? 'utf-8').decode(bytes), { url: page.url });
  const opened = openPage(window.document, page.url, new Date(page.now ?? '2026-11-23T12:00:00+08:00'));
  const sanitizer = createSanitizer(createDOMPurify(window));
  const result = declutter(opened, rules, sanitizer);
  const bodies = bodiesOf(result, sanitizer);
  const markdown = bodies.map((body) => `${toMarkdown(body, headless)}\n`).join('\n---\n\n');
  const outcome = {
    text: bodies.map(plainText).join('\n'),
    markdown,
    json: `${JSON.stringify(summaryOf(result), null, 2)}\n`,
  };
  window.close();
  return outcome;
}

const bodiesOf = (result: Result, sanitizer: Sanitizer): DocumentFragment[] =>
  result.ok ? result.article.stories.map((story) => sanitizer.fragment(story.content)) : [];

/** A fragment's paragraphs, headings, items and cells, one a line. */
function plainText(body: DocumentFragment): string {
  const box = body.ownerDocument.createElement('div');
  box.append(body.cloneNode(true));
  return plainLines(box).join('\n');
}

/** Metadata without provenance and removals without markup: what a reader would check. */
function summaryOf(result: Result): unknown {
  if (!result.ok) return { ok: false, reason: result.reason };
  const { article, removals } = result;
  return {
    ...metadataOf(article),
    stories: article.stories.length,
    badges: article.badges.map((badge) => badge.kind),
    incomplete: article.incomplete.map((part) => part.kind),
    choice: `${article.choice.by}:${article.choice.rule}`,
    removals: removals.map((removal) => `${removal.kind}: ${removal.text}`).sort(),
  };
}

function metadataOf({ metadata }: Article): Record<string, unknown> {
  const values = Object.entries(metadata).map(([name, field]) => [name, plain(field.value)]);
  return Object.fromEntries(values.sort(([a], [b]) => String(a).localeCompare(String(b))));
}

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'iso' in value ? value.iso : value;

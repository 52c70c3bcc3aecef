import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Row } from './to-row';

/** How well a set of rows meets a corpus' gold labels; shares are 0 to 1, `residue` and `loss` are lines a page. */
export interface Score {
  readonly pages: number;
  readonly clean: number;
  readonly f1: number;
  readonly residue: number;
  readonly loss: number;
  readonly fields: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

interface Gold {
  readonly id: string;
  readonly kind: string;
}

/** What the corpus' own scorer exports. */
interface Scorer {
  scorePage(gold: Gold, row: Row | undefined): object;
  summarise(pages: readonly object[]): Score;
  loadGold(dir: string): Gold[];
}

export type ScoreRows = (rows: Readonly<Record<string, Row>>) => Score;

/** The scoring of a corpus that has gold labels (`DIR/gold`) and its scorer (`DIR/../eval/score.mjs`); else undefined. */
export async function scorerOf(dir: string, ids: readonly string[]): Promise<ScoreRows | undefined> {
  const file = path.resolve(dir, '../eval/score.mjs');
  const goldDir = path.join(dir, 'gold');
  if (!fs.existsSync(file) || !fs.existsSync(goldDir)) return undefined;
  const scorer: Scorer = await import(pathToFileURL(file).href);
  const gold = scorer.loadGold(goldDir).filter((page) => page.kind === 'article' && ids.includes(page.id));
  if (gold.length === 0) return undefined;
  return (rows) => scorer.summarise(gold.map((page) => scorer.scorePage(page, rows[page.id])));
}

import fs from 'node:fs';
import path from 'node:path';
import type { Model, SiteRule } from '../../core/types';
import type { CorpusPage } from './corpus';
import { foldOf } from './fold';

const DIR = path.resolve(import.meta.dirname, '../../results/model');

/** Where `npm run train` leaves the weights that were fitted without one fold's publishers. */
export const unseenFile = (fold: number, folds: number): string => path.join(DIR, `without-${fold}-of-${folds}.json`);

/** Weights that have not seen a page's publisher. */
export function unseenBy(page: CorpusPage, folds: number, sites: readonly SiteRule[]): Model {
  const file = unseenFile(foldOf(page, folds, sites), folds);
  if (!fs.existsSync(file)) throw new Error(`no ${file}: run npm run train -- --folds ${folds}`);
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Model; // as: written by scripts/train.ts
}

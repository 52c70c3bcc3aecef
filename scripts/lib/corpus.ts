import fs from 'node:fs';
import path from 'node:path';

/** One row of a corpus' manifest.json. */
export interface CorpusPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly charset: string;
}

export const DEFAULT_CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus');

/** Reads `DIR/manifest.json` (or another manifest beside it), keeping the pages whose id is in `only`. */
export function readCorpus(dir: string, only: readonly string[] = [], manifest = 'manifest.json'): CorpusPage[] {
  // as: our own corpus format, see the corpus' README
  const rows = JSON.parse(fs.readFileSync(path.join(dir, manifest), 'utf8')) as CorpusPage[];
  return only.length === 0 ? rows : rows.filter((row) => only.includes(row.id));
}

export const readBytes = (dir: string, page: CorpusPage): Buffer => fs.readFileSync(path.join(dir, page.file));

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../../core/boilerplate/prepare';
import model from '../../core/model/data/weights.json';
import type { FamilyRule, PhraseFile, RuleSet, SharedSelectors, SiteRule } from '../../core/types';

const root = path.resolve(import.meta.dirname, '../..');

async function defaultsOf<T>(folder: string): Promise<T[]> {
  const dir = path.join(root, folder);
  if (!fs.existsSync(dir)) return [];
  const files = fs.readdirSync(dir).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.sort().map((name) => import(pathToFileURL(path.join(dir, name)).href)));
  return modules.map((module) => module.default);
}

/** The phrases as they are written. */
export const loadPhrases = (): Promise<PhraseFile[]> => defaultsOf<PhraseFile>('phrases');

/** The rules of the extension, for scripts that no bundler builds: what platform/builtin-rules.ts finds by glob. */
export async function loadRules(): Promise<RuleSet> {
  return {
    sites: await defaultsOf<SiteRule>('sites'),
    families: await defaultsOf<FamilyRule>('sites/families'),
    phrases: prepare(await loadPhrases()),
    shared: await defaultsOf<SharedSelectors>('phrases/selectors'),
    model,
  };
}

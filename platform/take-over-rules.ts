import { fromCosmetic } from '../core/import-rules/cosmetic';
import { fromFtr } from '../core/import-rules/ftr';
import { fromJustRead, fromSimpRead } from '../core/import-rules/readers';
import type { TakenOver } from '../core/import-rules/taken-over';
import { parses } from '../core/own-rules/usable';
import { putOwnRules } from './own-rules';
import { parseOwnRule } from './own-rules-schema';

const readable = (selector: string): boolean => parses(selector, document);

/** Larger files are no lists of rules. */
const LARGEST = 8_000_000;

function fromJson(text: string, today: string): TakenOver | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const all = [fromJustRead(data, today, readable), fromSimpRead(data, today, readable)];
    return all.sort((a, b) => b.taken - a.taken)[0];
  } catch {
    return undefined;
  }
}

/** What a file says, by its kind: JSON of a reader, a blocker's list, or a site config named after its domain. */
function readRules(name: string, text: string, today: string): TakenOver {
  const json = fromJson(text, today);
  if (json) return json;
  if (/^[^#\n]*#[@?$%]{0,2}#/m.test(text) || text.startsWith('[Adblock')) return fromCosmetic(text, today, readable);
  return fromFtr(name.replace(/\.txt$/i, ''), text, today, readable);
}

/**
 * Takes over what can be said in own rules, and stores it on this device.
 * @returns what was taken and what not, of all files together. @throws Error where nothing can be stored
 */
export async function takeOverRules(files: readonly File[]): Promise<TakenOver> {
  const today = new Date().toISOString().slice(0, 10);
  const texts = await Promise.all(
    files.map(async (file) => ({ name: file.name, text: file.size <= LARGEST ? await file.text() : '' })),
  );
  const all = texts.map(({ name, text }) => readRules(name, text, today));
  const rules = all.flatMap((one) => one.rules).filter((rule) => parseOwnRule(rule) !== undefined);
  if (rules.length > 0) await putOwnRules(rules);
  return {
    rules,
    taken: all.reduce((sum, { taken }) => sum + taken, 0),
    refused: all.flatMap(({ refused }) => refused),
  };
}

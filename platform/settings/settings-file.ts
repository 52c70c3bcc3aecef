import * as v from 'valibot';
import type { Preferences, RefusalReason, Settings } from '../../core/types/settings';
import { ownRuleSchema, parseOwnRule } from '../own-rules-schema';
import { DEFAULTS, preferencesSchema } from './preferences';
import { siteSchema } from './site-list';
import { repaired } from './stored';

const FORMAT = 'jingdu-settings';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  /** A file of an older version lacks what came later: the defaults stand for it, as they do for stored settings. */
  preferences: v.partial(preferencesSchema),
  sites: v.array(siteSchema),
  skippedPages: v.optional(v.array(v.string()), []),
  ownRules: v.optional(v.array(ownRuleSchema)),
});

/** Why a file was refused, and where it is damaged. Nothing is changed then. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly where?: string;
}

export const toFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...settings }, null, 2)}\n`;

/** Reads a settings file whole or not at all. */
export function fromFile(text: string): { readonly ok: true; readonly settings: Settings } | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!v.is(v.object({ format: v.literal(FORMAT), version: v.number() }), value))
    return { ok: false, reason: 'foreign' };
  if (value.version > VERSION) return { ok: false, reason: 'newer' };
  const parsed = v.safeParse(fileSchema, value);
  if (parsed.success) {
    const { preferences, sites, skippedPages } = parsed.output;
    const filled = repaired<Preferences>(preferencesSchema.entries, DEFAULTS, preferences);
    const ownRules = parsed.output.ownRules?.flatMap((own) => parseOwnRule(own) ?? []);
    return { ok: true, settings: { preferences: filled, sites, skippedPages, ...(ownRules && { ownRules }) } };
  }
  return { ok: false, reason: 'damaged', where: v.getDotPath(parsed.issues[0]) ?? '' };
}

import * as v from 'valibot';
import type { ListedSite, RefusalReason, Settings } from '../../core/types/settings';
import { DEFAULTS, preferencesSchema } from './preferences';
import { siteSchema } from './site-list';

const FORMAT = 'jingdu-settings';
const VERSION = 1;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  preferences: v.object({
    ...preferencesSchema.entries,
    // Absent from settings files of before.
    captions: v.optional(preferencesSchema.entries.captions, DEFAULTS.captions),
    properties: v.optional(preferencesSchema.entries.properties, DEFAULTS.properties),
  }),
  sites: v.array(siteSchema),
});

/** Why a file was refused, and where it is damaged. Nothing is changed then. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly where?: string;
}

export const toFile = ({ preferences, sites }: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, preferences, sites }, null, 2)}\n`;

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
    const { preferences, sites } = parsed.output;
    return { ok: true, settings: { preferences, sites } };
  }
  return { ok: false, reason: 'damaged', where: v.getDotPath(parsed.issues[0]) ?? '' };
}

/** Hosts from a pasted list: one a line, or separated by commas or spaces; addresses count by their host. */
export function fromPasted(text: string): { sites: ListedSite[]; refused: string[] } {
  const sites = new Map<string, ListedSite>();
  const refused: string[] = [];
  for (const word of text.split(/[\s,，、;；]+/u).filter(Boolean)) {
    const pattern = hostOf(word);
    if (pattern !== undefined && v.is(siteSchema, { pattern })) sites.set(pattern, { pattern });
    else refused.push(word);
  }
  return { sites: [...sites.values()], refused };
}

function hostOf(word: string): string | undefined {
  const bare = word
    .replace(/^\*?:\/\//, 'https://')
    .replace(/^\*\./, '.')
    .toLowerCase();
  if (bare.startsWith('.')) return bare.replace(/\/.*$/, '');
  const address = /^[a-z]+:\/\//.test(bare) ? bare : `https://${bare}`;
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).hostname : undefined;
}

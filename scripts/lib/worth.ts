import { simplified } from '../../core/simplified';
import type { Served } from './page-browser';
import type { First } from './rules-in-page';
import type { Switch } from './switchable';

/** What one switch is worth. */
export interface RuleWorth extends Switch {
  /** Pages on which it fires: a rule that took something, a predicate that said yes, words that stand on the page. */
  readonly fires: string[];
  /** Pages that come out differently without it alone; no more than asked for are looked for. */
  readonly alone: string[];
  /** Others that do its work where it is missing: only without all of them does a page change. */
  readonly overlaps: Set<string>;
}

export interface Missed {
  readonly alone: readonly string[];
  readonly together: readonly (readonly string[])[];
}

/**
 * Finds who is missed, by halves: most of a page's rules change nothing even all at once.
 * @param same whether the page comes out the same without these
 */
export async function missed(
  keys: readonly string[],
  same: (off: readonly string[]) => Promise<boolean>,
): Promise<Missed> {
  if (keys.length === 0 || (await same(keys))) return { alone: [], together: [] };
  if (keys.length === 1) return { alone: keys, together: [] };
  const middle = keys.length >> 1;
  const halves = [await missed(keys.slice(0, middle), same), await missed(keys.slice(middle), same)];
  const alone = halves.flatMap((half) => half.alone);
  const together = halves.flatMap((half) => half.together);
  return alone.length + together.length > 0 ? { alone, together } : { alone, together: [await fewest(keys, same)] };
}

/** Leaves out of a group whoever is not needed for the page to change. */
async function fewest(
  keys: readonly string[],
  same: (off: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  let left = [...keys];
  for (let size = left.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < left.length; ) {
      const without = left.toSpliced(at, size);
      if (without.length > 0 && !(await same(without))) left = without;
      else at += size;
    }
  }
  return left;
}

/** Collects what is found of each switch, page by page. */
export class Worth {
  private readonly byKey: ReadonlyMap<string, RuleWorth>;

  constructor(
    switches: readonly Switch[],
    private readonly least: number,
  ) {
    this.byKey = new Map(switches.map((one) => [one.key, { ...one, fires: [], alone: [], overlaps: new Set() }]));
  }

  get rows(): readonly RuleWorth[] {
    return [...this.byKey.values()];
  }

  /** Counts what fires on a page; gives those that are not known to be needed. */
  firing({ id, url }: Served & { readonly id: string }, first: First): readonly string[] {
    const said = new Set(first.said);
    const firing = this.rows.filter((row) => fires(row, url, first, said));
    for (const row of firing) row.fires.push(id);
    return firing.filter(({ alone }) => alone.length < this.least).map(({ key }) => key);
  }

  add(page: string, alone: readonly string[], together: readonly (readonly string[])[]): void {
    for (const key of alone) this.byKey.get(key)?.alone.push(page);
    for (const group of together)
      for (const key of group) for (const other of group) if (other !== key) this.byKey.get(key)?.overlaps.add(other);
  }
}

const PLAIN = /^[^\\^$.*+?()[\]{}|]+$/u;

function fires(
  { key, kind, text }: RuleWorth,
  url: string,
  { html, rules, matched, names, found }: First,
  said: ReadonlySet<string>,
): boolean {
  const [file = ''] = key.split(' ');
  if (kind === 'phrase') return matched.includes(new RegExp(simplified(text)).source);
  if (kind === 'guard') return said.has(key);
  if (kind === 'site entry') return rules.includes(file.replace(/^.*\/|\.ts$/gu, ''));
  if (kind === 'class word') return `-${names}-`.includes(`-${text}-`);
  if (kind === 'selector') return found.includes(text);
  return !PLAIN.test(text) || html.includes(text) || url.includes(text);
}

/** The table that is printed: who changes nothing first. */
export function worthTable(rows: readonly RuleWorth[]): string {
  const order = [...rows].sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.alone.length - b.alone.length || a.fires.length - b.fires.length,
  );
  const lines = order.map(
    ({ key, fires, alone, overlaps }) =>
      `${String(fires.length).padStart(5)} ${String(alone.length).padStart(5)}  ${key}${alone.length ? `  [${alone}]` : ''}${overlaps.size ? `  ~ ${[...overlaps].join(' ~ ')}` : ''}`,
  );
  const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const of = rows.filter((row) => row.kind === kind);
    const idle = of.filter(({ alone, overlaps }) => alone.length === 0 && overlaps.size === 0);
    return `${kind}: ${of.length}, of which ${idle.length} change nothing and ${of.filter(({ fires }) => fires.length === 0).length} never fire`;
  });
  return ['fires alone  what', ...lines, '', ...kinds].join('\n');
}

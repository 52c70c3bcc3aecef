import type { ParseSafe } from '../core/compose';
import { type Item, type ItemState, readSeveral, type States } from '../core/keep/several';
import type { SeveralFormat } from '../core/keep/several-file';
import type { Kept } from '../core/keep/types';
import type { Preferences } from '../core/types/settings';
import { download } from './download';
import { whileJoining } from './joining-line';
import { keepTools } from './keep-article';
import { borrowHosts } from './page-permission';
import { keepItems, keepState } from './several-job';

/** Read at the same time: more would hold up the browser itself. */
const AT_ONCE = 3;

const hostOf = (url: string): string => (/^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

/**
 * Reads several pages after one question for the hosts that need it, and gives the permission back. Must be called straight
 * from a click. Every article is on the disk before the next is read (several-job.ts).
 */
export function startSeveral(
  key: string,
  items: readonly Item[],
  states: States,
  signal: AbortSignal,
  onState: (id: string, state: ItemState) => void,
): Promise<void> {
  const told = (id: string, state: ItemState) => {
    onState(id, state);
    return keepState(key, id, state);
  };
  const asked = borrowHosts([...new Set(items.map(({ url }) => hostOf(url)).filter(Boolean))], true);
  return whileJoining(async () => {
    const hosts = await asked;
    await keepItems(key, items);
    // The engine is loaded only when it is needed.
    const { readItem } = await import('./several-read');
    const read = async (item: Item, stop: AbortSignal) => {
      const host = hostOf(item.url);
      return host === '' || hosts.has(host) ? readItem(item, stop) : ('refused' as const);
    };
    await readSeveral(items, states, { read, atOnce: AT_ONCE, signal, onState: told });
  });
}

/** Saves what was read as one file. @returns its name */
export async function saveSeveral(
  format: SeveralFormat,
  kept: readonly Kept[],
  title: string,
  parse: ParseSafe,
  { namePattern }: Preferences,
): Promise<string> {
  const { severalFile } = await import('../core/keep/several-file');
  const file = severalFile(format, kept, title, `urn:uuid:${crypto.randomUUID()}`, namePattern, keepTools(parse));
  download(file);
  return file.name;
}

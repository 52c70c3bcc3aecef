import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { covers, originOf } from './settings/listed';
import { patternSchema, readSites } from './settings/site-list';
import { listOf } from './settings/stored';

/** Hosts whose permission was asked for joining pages alone. Noted down, since the prompt may close the popup that asks. */
const item = storage.defineItem<unknown>('local:joining-hosts', { fallback: [], version: 1 });
const borrowed = async (): Promise<string[]> => listOf(patternSchema, await item.getValue());

/**
 * Asks for one host, to fetch further pages of an article from it. Must be called straight from a click.
 * @returns whether the reader said yes, or had before
 */
export async function borrowHost(host: string): Promise<boolean> {
  const origins = [originOf(host)];
  const held = browser.permissions.contains({ origins }); // asked first, so it tells what was before
  const granted = browser.permissions.request({ origins });
  if (!(await held)) await noteBorrowed(host);
  return granted;
}

/**
 * The same for several hosts with one question, for pictures of an article. Must be called straight from a click.
 * @param mayAsk false: only what is held already
 * @returns those of which the permission is held now
 */
export async function borrowHosts(hosts: readonly string[], mayAsk: boolean): Promise<ReadonlySet<string>> {
  const origins = hosts.map(originOf);
  const held = Promise.all(hosts.map(hasHost)); // asked first, so it tells what was before
  const granted =
    mayAsk && hosts.length > 0 ? await browser.permissions.request({ origins }).catch(() => false) : false;
  const before = await held;
  const added = hosts.filter((_, at) => !before[at]);
  if (!granted) return new Set(hosts.filter((_, at) => before[at]));
  for (const host of added) await noteBorrowed(host);
  return new Set(hosts);
}

export const noteBorrowed = async (host: string): Promise<void> =>
  item.setValue([...new Set([...(await borrowed()), host])]);

/** Whether a host's pages may be asked for now. */
export const hasHost = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(host)] });

/** Gives back what was borrowed, but for the hosts that the reader listed meanwhile. */
export async function returnHosts(): Promise<void> {
  const hosts = await borrowed();
  if (hosts.length === 0) return;
  const listed = await readSites();
  for (const host of hosts)
    if (!listed.some(({ pattern }) => covers(pattern, host)))
      await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
  await item.setValue([]);
}

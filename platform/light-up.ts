import { browser } from 'wxt/browser';
import { knownHosts } from './known-hosts';
import { drawIcon, LIT, PLAIN } from './lit-icon';
import { serialQueue } from './serial-queue';
import { covers } from './settings/listed';
import { readPreferences, watchPreferences, writePreferences } from './settings/preferences';
import { readSites, watchSites } from './settings/site-list';
import { onPermissionsChanged } from './site-permissions';

const PERMISSION = { permissions: ['declarativeContent' as const] };
const KNOWN = 'known-portals';
const LISTED = 'listed-sites';

type Api = typeof browser.declarativeContent;

/** Chrome's API; undefined without its permission, and in Firefox. */
const declarative = (): Api | undefined => browser.declarativeContent;

/** Whether this browser can light the icon up by itself: the manifest asks for the permission only where there is one. */
export const canLightUp = (): boolean =>
  (browser.runtime.getManifest().optional_permissions ?? []).includes('declarativeContent');

/** Whether it does: the reader wants it, and this browser allows it (settings are synced, permissions are not). */
export async function lightsUp(): Promise<boolean> {
  return canLightUp() && (await readPreferences()).lightUp && browser.permissions.contains(PERMISSION);
}

/**
 * Switches the lit-up icon on or off. Must be called straight from a click: browsers ask only then. The rules are the
 * background's to register; they go here, while the permission to take them away is held.
 * @returns whether it is done; false when the browser was not given the permission
 */
export async function setLightUp(on: boolean): Promise<boolean> {
  if (on && !(await browser.permissions.request(PERMISSION))) return false;
  await writePreferences({ ...(await readPreferences()), lightUp: on });
  if (on) return true;
  const api = declarative();
  if (api) await clear(api);
  await browser.permissions.remove(PERMISSION);
  return true;
}

/** The background's part. The browser keeps the rules and lights the icon without waking us. Call at start-up, synchronously. */
export function watchLightUp(): void {
  if (!canLightUp()) return;
  const sync = () => void syncLightUp();
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  onPermissionsChanged(sync);
  watchPreferences(sync);
  watchSites(sync);
}

/** The last one sees the latest settings, and registers last. */
const queue = serialQueue();

/** Brings the registered rules in line with the settings. Safe to run at any time, any number of times. */
export const syncLightUp = (): Promise<void> => queue(register);

async function register(): Promise<void> {
  const api = declarative();
  if (!api) return;
  const [{ lightUp }, sites] = await Promise.all([readPreferences(), readSites()]);
  await clear(api);
  if (!lightUp) return;
  const listed = sites.map(({ pattern }) => pattern).filter((one) => knownHosts.some((known) => covers(known, one)));
  const rules = [rule(api, KNOWN, knownHosts, LIT, 100), rule(api, LISTED, listed, PLAIN, 200)].flat();
  await new Promise<void>((done) => api.onPageChanged.addRules(rules, () => done()));
}

const clear = (api: Api): Promise<void> =>
  new Promise((done) => api.onPageChanged.removeRules([KNOWN, LISTED], () => done()));

/** Of the icons for a page the browser shows that of the highest priority. No hosts, no rule: it would match every page. */
function rule(api: Api, id: string, hosts: readonly string[], colours: typeof LIT, priority: number) {
  const imageData = hosts.length > 0 ? drawIcon(colours) : undefined;
  if (!imageData) return [];
  const conditions = hosts.map((host) => new api.PageStateMatcher({ pageUrl: addressesOf(host) }));
  return [{ id, priority, conditions, actions: [new api.SetIcon({ imageData })] }];
}

/** A suffix with a leading dot matches the bare domain too. (chrome.events, "UrlFilter") */
const addressesOf = (pattern: string) => ({
  schemes: ['http', 'https'],
  ...(pattern.startsWith('.') ? { hostSuffix: pattern } : { hostEquals: pattern }),
});

import { browser } from 'wxt/browser';
import { ENGINE_FILE } from './engine';
import { serialQueue } from './serial-queue';
import { originOf } from './settings/listed';
import { readSites } from './settings/site-list';
import { grantedSites } from './site-permissions';

const ID = 'auto';
const SCRIPTS = [ENGINE_FILE, '/auto.js'] as const;

/** The last one sees the latest settings, and registers last. */
const queue = serialQueue();

/**
 * Brings the one registered script in line with the listed sites whose permission is held. Safe to run at any time, any
 * number of times: it asks what is, and changes what differs. (Registering without the permission succeeds and then does
 * nothing, so the permission is asked first.)
 */
export const syncRegistration = (): Promise<void> => queue(register);

async function register(): Promise<void> {
  const sites = (await grantedSites(await readSites())).filter((site) => !site.paused);
  const matches = [...new Set(sites.map((site) => originOf(site.pattern)))].sort();
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (present && sameSet(present.matches ?? [], matches) && sameFiles(present.js ?? [])) return;
  // First in what is open: stopped before the registration, the next run finds both still to do.
  await startIn(matches.filter((match) => !present?.matches?.includes(match)));
  const script = {
    id: ID,
    js: [...SCRIPTS],
    matches,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    allFrames: false,
  };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the scripts in the open pages that these patterns match, which are not loaded anew for it. */
async function startIn(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [runAuto(id).catch(() => undefined)])));
}

/** Runs the scripts in one page; where they run already they do nothing. @throws Error where no script may run */
export async function runAuto(tabId: number): Promise<void> {
  // By default it waits for pages that never end loading.
  await browser.scripting.executeScript({ target: { tabId }, files: [...SCRIPTS], injectImmediately: true });
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().every((one, i) => one === b[i]);

/** A registration outlives an update that names other files. Browsers spell the same path in ways of their own. */
const sameFiles = (present: readonly string[]): boolean =>
  present.length === SCRIPTS.length && SCRIPTS.every((file, i) => `/${present[i]}`.endsWith(file));

import type { ListingOutcome } from '../core/types/settings';
import { notePending, takePending } from './settings/pending';
import { putSites, readSites, removeSites, StorageFullError } from './settings/site-list';
import { grantedSites, releaseSites, requestSites } from './site-permissions';

/**
 * Lists sites: the browser's own prompt for these hosts alone, and on a yes the entries. A no changes nothing.
 * Call straight from the click: browsers prompt only then.
 */
export async function listSites(patterns: readonly string[]): Promise<ListingOutcome> {
  const noted = notePending(patterns);
  try {
    const granted = await requestSites(patterns);
    await noted;
    await takePending();
    if (!granted) return 'refused';
    await keep(patterns);
    return 'listed';
  } catch (error) {
    await takePending();
    return error instanceof StorageFullError ? 'full' : 'error';
  }
}

/** Finishes a listing whose popup the prompt closed. Nothing is pending otherwise. */
export async function finishListing(): Promise<void> {
  const granted = await grantedSites((await takePending()).map((pattern) => ({ pattern })));
  if (granted.length > 0) await keep(granted.map(({ pattern }) => pattern));
}

/** An entry that is there already keeps its mode, and is no longer paused. */
async function keep(patterns: readonly string[]): Promise<void> {
  const present = new Map((await readSites()).map((site) => [site.pattern, site]));
  await putSites(patterns.map((pattern) => ({ ...present.get(pattern), pattern, paused: undefined })));
}

/** Takes sites off the list and gives their permission back. */
export async function unlistSites(patterns: readonly string[]): Promise<void> {
  await removeSites(patterns);
  const left = new Set((await readSites()).map((site) => site.pattern));
  await releaseSites(patterns.filter((pattern) => !left.has(pattern)));
}

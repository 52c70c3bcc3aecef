import * as v from 'valibot';
import type { ListingOutcome } from '../core/types/settings';
import { pendingNote } from './pending';
import { patternSchema, putSites, readSites, removeSites, StorageFullError } from './settings/site-list';
import { listOf } from './settings/stored';
import { grantedSites, releaseSites, requestSites } from './site-permissions';

/** What was asked for, and whether the reader was told that nothing came of it. */
interface Asked {
  readonly patterns: readonly string[];
  readonly told: boolean;
}

const noteSchema = v.object({ patterns: v.array(v.unknown()), told: v.boolean() });
const pending = pendingNote<Asked>('local:pending-sites', (noted) => {
  const parsed = v.safeParse(noteSchema, noted);
  if (!parsed.success) return undefined;
  const { patterns, told } = parsed.output;
  return { patterns: listOf(patternSchema, patterns), told };
});
const asked = async (): Promise<readonly string[]> => (await pending.read())?.patterns ?? [];

/**
 * Lists sites: the browser's own prompt for these hosts alone, and on a yes the entries. A no changes nothing.
 * Call straight from the click: browsers prompt only then.
 */
export async function listSites(patterns: readonly string[]): Promise<ListingOutcome> {
  const noted = pending.note({ patterns, told: false });
  try {
    const granted = await requestSites(patterns);
    await noted;
    if (granted) await keep(patterns);
    await pending.forget();
    return granted ? 'listed' : 'refused';
  } catch (error) {
    await pending.forget();
    if (!(error instanceof StorageFullError)) return 'error';
    await releaseUnlisted(patterns);
    return 'full';
  }
}

/**
 * Finishes a listing whose popup the prompt closed, once the permission is there. Safe at any time, any number of times:
 * the note goes last, so that being stopped in between loses nothing.
 */
export async function finishListing(): Promise<void> {
  const patterns = await asked();
  const granted = await grantedSites(patterns.map((pattern) => ({ pattern })));
  if (granted.length === 0) return;
  await keep(granted.map(({ pattern }) => pattern)).catch(() => releaseUnlisted(patterns));
  await pending.forget();
}

/** The same when a popup opens anew: a prompt that was open is answered by then. */
export async function settleListing(): Promise<ListingOutcome | undefined> {
  if ((await asked()).length === 0) return undefined;
  await finishListing();
  const refused = (await asked()).length > 0;
  if (refused) await pending.forget();
  return refused ? 'refused' : undefined;
}

/** Calls back when sites are asked for. */
export const onListingAsked = (run: () => void): void => pending.watch(run);

/** Whether nobody has told yet what became of what was asked for. */
export const isAnswerAwaited = async (): Promise<boolean> => (await pending.read())?.told === false;

/**
 * Whether sites were asked for, the reader said no, and nobody has told so yet; true once. The note stays: a prompt that was
 * only out of sight may still be answered with a yes.
 */
export async function refusedListing(): Promise<boolean> {
  const note = await pending.read();
  if (!note || note.told || note.patterns.length === 0) return false;
  if ((await grantedSites(note.patterns.map((pattern) => ({ pattern })))).length > 0) return false;
  await pending.note({ ...note, told: true });
  return true;
}

/** An entry that is there already keeps its mode, and is no longer paused. */
async function keep(patterns: readonly string[]): Promise<void> {
  const present = new Map((await readSites()).map((site) => [site.pattern, site]));
  const missing = patterns.filter((pattern) => !present.has(pattern) || present.get(pattern)?.paused);
  await putSites(missing.map((pattern) => ({ ...present.get(pattern), pattern, paused: undefined })));
}

/** Takes sites off the list and gives their permission back. */
export async function unlistSites(patterns: readonly string[]): Promise<void> {
  await removeSites(patterns);
  await releaseUnlisted(patterns);
}

/** Gives back the permission of what is not on the list. */
async function releaseUnlisted(patterns: readonly string[]): Promise<void> {
  const left = new Set((await readSites()).map((site) => site.pattern));
  await releaseSites(patterns.filter((pattern) => !left.has(pattern)));
}

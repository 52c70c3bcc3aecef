import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingNote } from '../../platform/pending';

const pending = pendingNote('local:pending-test', (asked) => (Array.isArray(asked) ? asked : undefined));
const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is what was asked for last, until it is forgotten', async () => {
  expect(await pending.read()).toBeUndefined();
  await pending.note(['甲']);
  await pending.note(['乙', '丙']);
  expect(await pending.read()).toEqual(['乙', '丙']);
  await pending.forget();
  expect(await pending.read()).toBeUndefined();
});

it('is nothing any more when so much time has passed that an answer must be to another question', async () => {
  await pending.note(['甲']);
  vi.setSystemTime(Date.now() + 9 * MINUTE);
  expect(await pending.read()).toEqual(['甲']);
  vi.setSystemTime(Date.now() + 2 * MINUTE);
  expect(await pending.read()).toBeUndefined();
});

it('is nothing where the note is torn', async () => {
  await fakeBrowser.storage.local.set({ 'pending-test': { asked: ['甲'] } });
  expect(await pending.read()).toBeUndefined();
});

it('has left for the storage when the call returns', () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  void pending.note(['甲']);
  expect(set).toHaveBeenCalledOnce();
});

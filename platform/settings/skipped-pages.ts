import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { listOf } from './stored';

/** Addresses of pages that the reader wants as they are (「不在此页」), newest last. Local: they are nobody's business but this browser's. */
const item = storage.defineItem<unknown>('local:skipped-pages', { fallback: [], version: 1 });
const MOST = 200;

export const readSkipped = async (): Promise<string[]> => listOf(v.string(), await item.getValue());
export const addressOf = (href: string): string => href.replace(/#.*$/, '');

/** Whether a page is to be left as it came from now on. Never call it in a private window: its addresses are not stored. */
export async function setSkipped(href: string, skip: boolean): Promise<void> {
  const before = await readSkipped();
  const others = before.filter((one) => one !== addressOf(href));
  if (skip) await item.setValue([...others, addressOf(href)].slice(-MOST));
  else if (others.length < before.length) await item.setValue(others);
}

/** Puts these beside those that are there, as older ones. */
export async function addSkipped(pages: readonly string[]): Promise<void> {
  const present = await readSkipped();
  await item.setValue([...pages.map(addressOf).filter((page) => !present.includes(page)), ...present].slice(-MOST));
}

export const watchSkipped = (changed: () => void): (() => void) => item.watch(changed);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageAddress } from '../core/own-rules/address-pattern';
import { loadOwn } from '../platform/bring-own';
import { theEngine } from '../platform/engine';
import { type Asked, correctHere } from '../platform/picker/correct-here';

declare global {
  /** What is to be taken out of this page, left here before this script runs. */
  var jingduAsked: Asked | undefined;
  /** Takes the last correction back. */
  var jingduTakeBack: (() => Promise<void>) | undefined;
}

/** Runs in the page's isolated world after engine.ts, when a part was taken out in popup or reader. @returns where it was saved */
export default defineUnlistedScript(async () => {
  const asked = globalThis.jingduAsked;
  if (!asked || pageAddress(new URL(asked.url)) !== pageAddress(new URL(location.href))) return undefined;
  await loadOwn();
  const saved = await correctHere(theEngine(), asked);
  globalThis.jingduTakeBack = saved?.undo;
  return saved?.where;
});

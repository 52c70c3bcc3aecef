import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BarPlace, KeptPlace } from './bar-place';

const KEY = 'bar-place';
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const schema = v.object({ x: share, y: share });

/** Where the reader put the bar last, in whichever page: of this browser alone. `ready` once it is known. */
export function keptPlace(): KeptPlace & { readonly ready: Promise<void> } {
  let place: BarPlace | undefined;
  const ready = browser.storage.local.get(KEY).then(
    ({ [KEY]: stored }) => {
      if (v.is(schema, stored)) place = stored;
    },
    () => undefined, // it stands where it stands by itself
  );
  return {
    ready,
    read: () => place,
    keep: (to) => {
      place = to;
      void browser.storage.local.set({ [KEY]: to }).catch(() => undefined);
    },
  };
}

import * as v from 'valibot';
import type { FailureReason, TabFailure } from '../core/types';
import { FAILURES, TAB_FAILURES } from '../core/types/words';

/** What copying without the popup came to. `refused`: the browser did not let the clipboard be written. */
export type CopyOutcome =
  | { readonly copied: true; readonly chars: number }
  | { readonly copied: false; readonly reason: FailureReason | TabFailure | 'refused' };

const schema = v.variant('copied', [
  v.object({ copied: v.literal(true), chars: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ copied: v.literal(false), reason: v.picklist([...FAILURES, ...TAB_FAILURES, 'refused']) }),
]);

/** Checks what the page's renderer answered. */
export function parseCopyOutcome(value: unknown): CopyOutcome {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : { copied: false, reason: 'error' };
}

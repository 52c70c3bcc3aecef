/** What a click on the toolbar button can end in: the engine's result, or a tab that cannot be read at all. */

import type { Evidence, Found } from './result';
import type { FailureReason, PageKind, TabFailure } from './words';

/** A failure as the reader is told it. `force` says that cleaning it anyway can help. */
export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason | TabFailure;
  readonly force: boolean;
  /** What the detector went by. */
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how sure the detector is that this is no article; undefined where it did not look. */
  readonly confidence?: number;
  /** What the page is instead, where that is known. */
  readonly kind?: PageKind;
}

export type Outcome = Found | Failure;

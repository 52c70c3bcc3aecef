/** What a click on the toolbar button can end in: the engine's result, or a tab that cannot be read at all. */

import type { Result } from './result';
import type { FailureReason, TabFailure } from './words';

/** A failure as the reader is told it. `force` says that cleaning it anyway can help. */
export interface Failure {
  readonly ok: false;
  readonly reason: FailureReason | TabFailure;
  readonly force: boolean;
  /** The detector's evidence, one short line a signal. */
  readonly evidence: readonly string[];
}

export type Outcome = Extract<Result, { ok: true }> | Failure;

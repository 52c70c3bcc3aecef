import type { PickMode, PickScope } from '../../core/types/picking';

/** What the panel's buttons and the keys do. */
export interface PickActions {
  readonly mode: (mode: PickMode) => void;
  readonly wider: () => void;
  readonly narrower: () => void;
  readonly beside: (step: 1 | -1) => void;
  readonly take: () => void;
  readonly undo: () => void;
  readonly save: (scope: PickScope) => void;
  readonly leave: () => void;
}

import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import type { Badge, Metadata, PhraseFile } from '../types';

/** What the lines said before they went. */
export interface Lifted {
  readonly metadata: Metadata;
  readonly badges: readonly Badge[];
}

/** Takes typed boilerplate lines out of the snapshot and turns what they say into metadata and badges. */
export function stripText(
  _snapshot: Snapshot,
  _ledger: Ledger,
  _phrases: readonly PhraseFile[],
  _known: Metadata,
): Lifted {
  return { metadata: {}, badges: [] };
}

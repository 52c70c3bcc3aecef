import { createContext } from 'preact';
import type { Mark } from '../../core/marks/mark';
import type { Metadata } from '../../core/types';

/** Where marks are kept, and how they are copied. Absent where nothing is kept: over a page, and in the popup. */
export interface Marking {
  readonly load: (url: string) => Promise<readonly Mark[]>;
  readonly save: (url: string, marks: readonly Mark[]) => Promise<void>;
  /** Copies marks with where they were read. */
  readonly copy: (marks: readonly Mark[], metadata: Metadata, url: string) => Promise<void>;
}

export const MarkingContext = createContext<Marking | undefined>(undefined);

import { createContext } from 'preact';
import type { CopyFormat } from '../core/serialize/formats';

/** What the copy button copies without a choice from its menu: as the reader has set. */
export const UsualFormat = createContext<CopyFormat>('text');

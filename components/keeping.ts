import { createContext } from 'preact';
import type { CitePart, CiteStyle } from '../core/cite/types';
import type { Script } from '../core/convert/convert-article';
import type { KeepFormat, Kept } from '../core/keep/types';
import type { Speech } from '../core/listen/speech';
import type { Found, Metadata } from '../core/types';

/** What became of saving: the file's name, and how many of its pictures are in it and how many are links. */
export interface Saved {
  readonly name: string;
  readonly pictures: number;
  readonly linked: number;
}

/** What can be done with an article besides reading and copying it. Absent where no file can be made: over the page. */
export interface Keeping {
  /** Must be called straight from a click: the hosts of the pictures may be asked for. Rejects where the browser refuses. */
  readonly save: (format: KeepFormat, kept: Kept) => Promise<Saved>;
  /** Hands a note to Obsidian; its text is on the clipboard, too. */
  readonly note: (kept: Kept) => Promise<void>;
  /** Copies a citation. @returns what the page did not tell */
  readonly cite: (style: CiteStyle, metadata: Metadata, url: string) => Promise<readonly CitePart[]>;
  readonly copyLink: (url: string) => Promise<void>;
  /** The article in other characters. Absent in the popup, as is reading out. */
  readonly convert?: (found: Found, to: Script) => Promise<Found>;
  readonly speech?: Speech;
  /** Absent where there is nothing to print: the popup opens the reader instead. */
  readonly print?: () => void;
}

export const KeepingContext = createContext<Keeping | undefined>(undefined);

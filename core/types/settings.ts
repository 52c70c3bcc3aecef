/** What the reader sets. Stored and checked by platform/settings. */
import type { OwnRule } from './own-rule';
import type { ReaderLook } from './reader-look';

export const MODES = ['tidy', 'reader'] as const;
/** How articles of a listed site open: the page without its clutter, or the article alone over the page. */
export type Mode = (typeof MODES)[number];

export const LISTS = ['leave', 'tidy'] as const;
export const COPY_CHOICES = ['plain', 'markdown', 'rich', 'bare'] as const;
export const LANGUAGES = ['auto', 'zh_CN', 'zh_TW', 'en'] as const;

export interface Preferences extends ReaderLook {
  readonly mode: Mode;
  /** Pages of a listed site that are no article: left alone, or without their clutter. */
  readonly lists: (typeof LISTS)[number];
  /** What the copy button copies. */
  readonly copyFormat: (typeof COPY_CHOICES)[number];
  readonly language: (typeof LANGUAGES)[number];
  /** Keys without Ctrl or Alt do something on an article (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
  /** Captions of pictures in copies that have no pictures. */
  readonly captions: boolean;
  /** Metadata as properties at the head of a Markdown copy. */
  readonly properties: boolean;
  /** Light the toolbar icon up on portals that we know but that are not listed. */
  readonly lightUp: boolean;
  /** Of the names of saved files and notes (core/keep/variables.ts). */
  readonly namePattern: string;
  /** Pictures in saved HTML and EPUB files, after the browser's question for their hosts. */
  readonly keepPictures: boolean;
  /** Obsidian's vault; empty: the one that is open. */
  readonly vault: string;
  /** Its folder for notes. */
  readonly folder: string;
  /** What a note holds. */
  readonly noteTemplate: string;
}

export interface ListedSite {
  /** A host (`www.sohu.com`), or a publisher's whole domain with a leading dot (`.sohu.com`). */
  readonly pattern: string;
  /** Overrides the preference. */
  readonly mode?: Mode | undefined;
  /** Listed, but switched off for now. */
  readonly paused?: boolean | undefined;
}

export interface Settings {
  readonly preferences: Preferences;
  readonly sites: readonly ListedSite[];
  /** Addresses that the reader wants as they are. */
  readonly skippedPages: readonly string[];
  /** Rules that the reader made or took over; absent from files of before, and where there are none. */
  readonly ownRules?: readonly OwnRule[];
}

/** One part of a pasted list of sites. */
export interface SiteAnswer {
  /** As the reader wrote it. */
  readonly word: string;
  /** The publisher's, where it names one. */
  readonly name?: string;
  /** What it lists; empty where it is neither an address nor a publisher that we know. */
  readonly patterns: readonly string[];
}

/** A publisher that we have a rule for. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

/** A keyboard command and the keys that the browser really gave it; empty where it gave none. */
export interface Shortcut {
  readonly id: string;
  readonly description: string;
  readonly keys: string;
}

/** Why a settings file was refused. */
export type RefusalReason = 'not-json' | 'foreign' | 'newer' | 'damaged';

/** How the site in view stands; revoked: listed, but the browser's permission is gone. */
export type SiteStanding = 'unlisted' | 'listed' | 'paused' | 'revoked';

/** What became of listing sites. */
export type ListingOutcome = 'listed' | 'refused' | 'full' | 'error';

import type { ParseSafe } from '../compose';
import type { CopyJob, StoryPiece } from '../serialize/formats';

/** A picture that goes into the file. */
export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}
/** What every reading system shows (EPUB 3.2, core media types; WebP came with 3.3). */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif';
/** By the address in the article. What is not among them stays a link. */
export type Pictures = ReadonlyMap<string, Picture>;

/** One page's articles as the reader keeps them. */
export interface Kept {
  readonly pieces: readonly StoryPiece[];
  readonly url: string;
  /** What the reader should know of the text, in the reader's language: that it is one page of three, an advertisement … */
  readonly notes?: readonly string[];
}

/** Texts of the files in the reader's language. */
export interface KeepWords {
  readonly labels: CopyJob['labels'];
  /** Heading of the table of contents. */
  readonly contents: string;
  /** What a link to a picture, film or sound that is not in the file is called where it has no name. */
  readonly picture: string;
  readonly film: string;
  /** Name of a story without a headline; `$1` is its number. */
  readonly untitled: string;
  /** BCP 47 tag of the language that the words are in. */
  readonly lang: string;
}

/** What making files takes besides the articles. */
export interface KeepTools {
  readonly words: KeepWords;
  readonly parse: ParseSafe;
  /** Makes documents and elements; nothing is added to it. */
  readonly doc: Document;
  /** XMLSerializer's. */
  readonly xml: (node: Node) => string;
  readonly pictures: Pictures;
  readonly now: Date;
}

export const KEEP_FORMATS = ['markdown', 'html', 'text', 'json', 'epub'] as const;
export type KeepFormat = (typeof KEEP_FORMATS)[number];

/** What is written to the disk. */
export interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

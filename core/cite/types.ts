/** One who is named as author: a person whose names are known apart, or a name as it stands. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** A calendar day, or as much of one as is known. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a citation tells of an article, whatever the style. */
export interface Citable {
  readonly title: string;
  readonly authors: readonly Name[];
  /** Newspaper, agency or site. */
  readonly outlet: string;
  readonly isNewspaper: boolean;
  readonly published: Day | undefined;
  /** When the reader had it before them. */
  readonly accessed: Day;
  readonly url: string;
  readonly lang: string;
}

export const CITE_STYLES = ['gbt7714', 'apa', 'bibtex', 'ris', 'csl-json'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** What a citation should tell and the page did not. */
export const CITE_PARTS = ['title', 'author', 'date', 'outlet'] as const;
export type CitePart = (typeof CITE_PARTS)[number];

/** A piece of a citation's text. */
export interface CitationRun {
  readonly text: string;
  readonly italic?: boolean;
}

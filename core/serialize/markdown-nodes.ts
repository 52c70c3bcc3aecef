import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

/** What stands between blocks. */
export type Flow = BlockContent | DefinitionContent;

/** Signs that are Markdown already, such as a break in a cell. */
export interface Raw {
  readonly type: 'raw';
  readonly value: string;
}

/** An element that Markdown has no sign for and lets through as HTML: what is raised, lowered, marked. */
export interface Tagged {
  readonly type: 'tagged';
  readonly tag: string;
  readonly children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    raw: Raw;
    tagged: Tagged;
  }
  interface RootContentMap {
    raw: Raw;
    tagged: Tagged;
  }
}

/** The `tag` of what the reader marked: Markdown programs show it between these signs. */
export const HIGHLIGHT = '==';

export const raw = (value: string): Raw => ({ type: 'raw', value });

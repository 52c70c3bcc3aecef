import type { Unsafe } from 'mdast-util-to-markdown';

/** Signs of GitHub and Obsidian that CommonMark does not have, and where they could be taken for such. */
export const MARKDOWN_SIGNS: readonly Unsafe[] = [
  // ~~struck~~; GitHub takes a single one, too
  { character: '~', inConstruct: 'phrasing' },
  // $formula$: a closing one follows no space and stands before no figure
  { character: '$', before: '\\S', after: '(?:\\D|$)', inConstruct: 'phrasing' },
  // ==marked==, %%hidden%%
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '%', before: '%', inConstruct: 'phrasing' },
  // [^1]: a note, where a mark begins a line
  { character: ':', before: '\\]', inConstruct: 'phrasing' },
];

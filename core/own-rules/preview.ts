import { diffArrays } from 'diff';

/** A line of an article, and what a rule does with it. */
export interface PreviewLine {
  readonly text: string;
  readonly is: 'kept' | 'gone' | 'new';
}

/** More lines than this are not compared one by one. */
const MOST = 600;

/** An article's lines without a rule and with it, in one order: what stays, what goes, what comes. */
export const previewLines = (before: readonly string[], after: readonly string[]): PreviewLine[] =>
  diffArrays(before.slice(0, MOST), after.slice(0, MOST)).flatMap(({ value, added, removed }) =>
    value.map((text): PreviewLine => ({ text, is: removed ? 'gone' : added ? 'new' : 'kept' })),
  );

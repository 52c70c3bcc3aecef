/**
 * How pasted elements look, told in each: Word, mail and WeChat's editor keep inline styles and drop style sheets and classes;
 * tables without a border of their own lose theirs.
 */
export const PASTED_STYLES: Readonly<Record<string, string>> = {
  table: 'border-collapse:collapse',
  'td,th': 'border:1px solid #999999;padding:4px 8px',
  blockquote: 'margin:0 0 0 1em;padding-left:1em;border-left:3px solid #cccccc',
  pre: 'white-space:pre-wrap;font-family:Consolas,Menlo,monospace',
};

/** A caption, which is a paragraph there. */
export const CAPTION_STYLE = 'color:#666666;font-size:90%';

/** What a table says besides, for programs that read attributes. */
export const TABLE_ATTRIBUTES: Readonly<Record<string, string>> = { border: '1', cellspacing: '0', cellpadding: '4' };

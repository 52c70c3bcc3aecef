/**
 * How highlighters build code: highlight.js and its line numbers, Prism, Rouge, Pygments, Chroma, Shiki, GitHub, Hexo,
 * SyntaxHighlighter, Crayon, CodeMirror, Monaco, Ace, WeChat, CSDN, Juejin. From their documentation and pages, 2026-11.
 */

/** What such makers call a column, a list or a sign of line numbers. The text must be numbers in a row, too. */
export const GUTTERS = [
  '[class*="gutter" i]',
  '[class*="lineno" i]',
  '[class*="line-num" i]',
  '[class*="linenum" i]',
  '[class*="line_num" i]',
  '[class*="blob-num"]',
  '[class*="hljs-ln-n"]',
  '[class*="line-index"]',
  '[class*="pre-numbering"]',
  '[class*="crayon-num"]',
  '.lnt',
  '.ln',
  '[data-line-number]',
].join();

/** Inside which a number is one of a line. */
export const CODE_BOXES =
  'pre,code,[class*="highlight" i],[class*="syntax" i],[class*="crayon"],[class*="code" i],[class*="blob"],[class*="CodeMirror"]';

/** Elements that hold code a child a line, without a `pre`. */
export const LINE_BOXES = [
  '.syntaxhighlighter td.code .container',
  '.CodeMirror-code',
  '.cm-content',
  '.view-lines',
  '.ace_text-layer',
  '.crayon-pre',
].join();

/** Pages without any of these have no code. */
export const MAY_BE_CODE = `pre,code,[class*="blob-code"],${LINE_BOXES}`;

/** A piece of code that is a line, by what it is called. */
export const LINES = [
  '[class~="line" i]',
  '[class*="-line" i]:not([class*="inline" i],[class*="underline" i])',
  '[class*="_line" i]',
  '[class*="codeline" i]',
  '.code-snippet_outer',
  '[data-line]',
].join();

/** Attributes that name the language of a block or of the box around it. */
export const LANGUAGE_ATTRIBUTES = ['data-lang', 'data-language', 'data-code-language', 'data-enlighter-language'];

/** The same in names of elements, best first. */
export const LANGUAGE_NAMES = [
  /(?:^|\s)(?:language|lang)-(?<name>[\w+#.-]+)/i,
  /(?:^|\s)highlight-(?:source|text)-(?<name>[\w+#-]+)/i,
  /(?:^|\s)highlight-(?<name>[\w+#]+)(?:\s|$)/i,
  /(?:^|\s)(?:brush|lang):\s*(?<name>[\w+#.-]+)/i,
  /(?:^|\s)(?:highlight|hljs|sourceCode|syntaxhighlighter)\s+(?<name>[\w+#.-]+)\s*$/i,
  /(?:^|\s)(?<name>[\w+#.-]+)\s+hljs\s*$/i,
];

/** Words that stand where a language is named, and name none. */
export const NO_LANGUAGE =
  /^(?:none|plain|plaintext|plain_text|text|txt|auto|unknown|undefined|null|nohighlight|no-highlight|default|code|js_editor|has-numbering|copyable|highlight|hljs|line-numbers|wp-block-code|zh|zh-.+|en|en-.+|ja|ko|nogutter|prettyprint(?:ed)?|linenums)$/i;

/** What a line of code may hold besides text; all else is there for its colour. */
export const KEPT_IN_CODE: ReadonlySet<string> = new Set(
  'a img math sub sup b strong i em mark del ins kbd'.split(' '),
);

/** Blocks that hold lines and are none. */
export const LINE_HOLDERS: ReadonlySet<string> = new Set('td th tbody thead tfoot table ul ol dl pre'.split(' '));

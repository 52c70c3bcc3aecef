/** What an EPUB's chapter may hold (HTML standard, content models; EPUB 3.2, "XHTML Content Documents"). */

/** Elements whose content is words and what stands among them: a block inside one is a mistake. */
export const RUNNING_TEXT = new Set(
  (
    'abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var ' +
    'p h1 h2 h3 h4 h5 h6 pre'
  ).split(' '),
);

/** Names that HTML gave up, or that reading systems do not know, and what stands for them. */
export const RENAMED: Readonly<Record<string, string>> = {
  center: 'div',
  tt: 'code',
  details: 'div',
  summary: 'p',
  time: 'span',
};

/** Attributes that are kept, by element; `*` on any. Values are checked by KEPT_VALUES. */
export const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['id', 'dir', 'lang', 'title'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

const COUNT = /^[1-9]\d{0,2}$/;
export const KEPT_VALUES: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i,
  width: /^[1-9]\d{0,4}$/,
  height: /^[1-9]\d{0,4}$/,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  type: /^[1aAiI]$/,
  colspan: COUNT,
  rowspan: COUNT,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
};

/** How many parts these elements of a formula have (MathML 3, "Required arguments"). */
export const FORMULA_PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

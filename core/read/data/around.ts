/** What an element says about everything inside it, as bits. */
export const AROUND = {
  nav: 1,
  aside: 2,
  footer: 4,
  header: 8,
  form: 16,
  list: 32,
  table: 64,
  figure: 128,
  quote: 256,
  dialog: 512,
  article: 1024,
  main: 2048,
} as const;
export type Around = keyof typeof AROUND;

/** Element names by the bit they set. */
export const AROUND_OF: ReadonlyMap<string, number> = new Map([
  ['nav', AROUND.nav],
  ['aside', AROUND.aside],
  ['footer', AROUND.footer],
  ['header', AROUND.header],
  ['form', AROUND.form],
  ['ul', AROUND.list],
  ['ol', AROUND.list],
  ['dl', AROUND.list],
  ['table', AROUND.table],
  ['figure', AROUND.figure],
  ['blockquote', AROUND.quote],
  ['dialog', AROUND.dialog],
  ['article', AROUND.article],
  ['main', AROUND.main],
]);

/** Words of class names and ids that speak against and for an article inside: a hint among many, never a verdict. */
export const FRAME_NAMES =
  /nav|foot|side|relat|recommend|comment|share|copy|menu|hot|login|cookie|consent|popup|modal|toolbar|crumb|subscribe|banner|(?:^|[^a-z])(?:ads?|tags?|rank|more)(?:[^a-z]|$)/i;
export const BODY_NAMES = /content|article|(?:^|[^a-z])(?:text|body|detail|txt|story|entry|post)(?:[^a-z]|$)/i;

/** What a browser sets around `q`, and around a `q` inside one. */
export const QUOTE_MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

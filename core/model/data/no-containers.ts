/** Elements that are one paragraph, list or table of an article, never the whole of it. */
export const NO_CONTAINERS: ReadonlySet<string> = new Set(
  'p blockquote ul ol li dl dd dt table tbody tr h1 h2 h3 h4 h5 h6'.split(' '),
);

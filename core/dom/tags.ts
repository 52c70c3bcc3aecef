/** Elements that bound a paragraph (HTML standard, rendering section: display block, list-item, table parts). */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table caption colgroup tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text no reader sees. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template head title link meta textarea select option'.split(' '),
);

/** Elements that hold sentences directly, as a selector: paragraphs, headings, items, cells, captions. */
export const TEXT_BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,figcaption,caption,blockquote';

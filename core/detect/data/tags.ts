/** Elements whose text no reader sees, or that are not reading matter; their content is not surveyed. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'head script style noscript template select option textarea svg math canvas object embed audio'.split(' '),
);

/** Elements that stay inside a line of text; every other one bounds it. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr video iframe button picture source'
  ).split(' '),
);

/** Elements that tell what a page is for, by their number. */
export const COUNTED_TAGS: ReadonlySet<string> = new Set('a img video iframe frame frameset h1 p li form'.split(' '));

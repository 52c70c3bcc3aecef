/** As APA writes them; BibTeX's macros are their first three letters. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

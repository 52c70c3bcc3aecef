/** Elements that may be dropped once they are empty. */
export const SHELLS =
  'p,div,span,section,article,aside,ul,ol,li,dl,figure,header,footer,center,font,strong,b,em,i,a,h1,h2,h3,h4,h5,h6';

/** Elements that are a piece of running text: their names weigh less than what they say. */
export const TEXT_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote li td th tr dd dt span strong b em font i a u'.split(' '),
);

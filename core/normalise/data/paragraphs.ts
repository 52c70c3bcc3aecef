/** Elements that each have a direction of writing of their own. */
export const PARAGRAPHS = 'p,li,blockquote,h1,h2,h3,h4,h5,h6,td,th,dd,dt,figcaption';

/** Elements whose content is a flow of its own, which keeps them: all others are only boxes around paragraphs. */
export const HOLDERS = 'blockquote,li,td,th,dd,dt,figure,figcaption,caption,details,summary,h1,h2,h3,h4,h5,h6';

/** Inline elements that mean something; of the others only the content is kept where they hold several paragraphs. */
export const MEANT =
  'a,abbr,b,bdi,bdo,cite,code,del,em,i,ins,kbd,mark,q,s,samp,small,strong,sub,sup,time,tt,u,var,[lang],[dir],[id]';

/** Their signs are no words of the language. */
export const AS_THEY_ARE = 'pre,code,kbd,samp,math';
export const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,figcaption,caption,blockquote';

export const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,figcaption,caption,blockquote,pre,div,section,article';
/** What is not read out: sounds beside signs, notes' marks, markers, formulas, buttons. */
export const SILENT = 'rt,rp,sup,math,button,[hidden],script,style';

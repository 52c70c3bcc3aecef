/** Elements of presentation MathML that MathJax names its drawings after; what has another name only holds them. */
export const NAMES: ReadonlySet<string> = new Set(
  'mi mn mo ms mtext mrow msup msub msubsup mfrac msqrt mroot mtable mtr mtd mover munder munderover'.split(' '),
);

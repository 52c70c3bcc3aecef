/** Formulas: MathML Core but for what may hold HTML or load something (https://www.w3.org/TR/mathml-core/). */
export const MATHML_TAGS =
  'math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'.split(
    ' ',
  );

export const MATHML_ATTRIBUTES =
  'accent accentunder alttext columnspan display displaystyle fence linethickness mathvariant scriptlevel stretchy'.split(
    ' ',
  );

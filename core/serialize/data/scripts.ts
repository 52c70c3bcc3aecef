/** Raised and lowered signs that Unicode has, and the ones they stand for (Superscripts and Subscripts, U+2070 to U+209C). */
const PLAIN = '0123456789+-=()';
const signs = (row: string, plain: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((sign, at) => [sign, [...row][at] ?? sign]));

export const RAISED = new Map([...signs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻⁻', `${PLAIN}ni−–`)]);
export const LOWERED = new Map([...signs('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋₋', `${PLAIN}−–`)]);

/** Letters and signs that are raised by custom, and are read on without it: 1st, 2e, Mme, No, TM. */
export const BY_CUSTOM =
  /^(?:st|nd|rd|th|ers?|res?|nde?|i?[eè]mes?|d?es?|os?|as?|mes?|lles?|gr|te|tm|sm|mc|mac|[®©™*†‡§ªº"'′″]+)$/iu;

/**
 * How the makers of formulas mark them in a page: KaTeX 0.x, MathJax 2 to 4, MediaWiki, Zhihu, WordPress, QuickLaTeX, CodeCogs.
 * Seen on their own demonstration pages and in their documentation, 2026-11.
 */

/** The whole of one formula: what it is drawn as, beside what it says. The outermost counts. */
export const FORMULAS = [
  '.katex-display',
  '.katex',
  'mjx-container',
  '.mwe-math-element',
  '.ztext-math',
  '[data-tex]',
  '[data-latex]',
  'math',
].join();

/** MathJax 2 keeps the source in a script and draws the formula before it; the source alone stands there until then. */
export const SOURCES = 'script[type^="math/tex" i],script[type^="math/mml" i],script[type^="math/asciimath" i]';

/** What MathJax 2 puts before that script. */
export const DRAWN =
  '.MathJax_Preview,.MathJax,.MathJax_Display,.MathJax_CHTML,.MathJax_SVG,.MathJax_SVG_Display,.MathJax_PHTML,.MathJax_PlainSource,.MathJax_MathML,.mjx-chtml,.MJXc-display';

/** What says that a formula stands on a line of its own. */
export const ON_ITS_OWN =
  '.katex-display,mjx-container[display="true"],.MathJax_Display,.MathJax_SVG_Display,.MJXc-display,math[display="block"],.mwe-math-mathml-display,.mwe-math-fallback-image-display,.mwe-math-element-block';

/** Attributes that hold the TeX, best first. */
export const TEX_ATTRIBUTES = ['data-tex', 'data-latex', 'alttext'];

/** Pictures of formulas; their alternative text is the TeX. */
export const PICTURES =
  'img[eeimg],img.latex,img.tex,img[class*="mwe-math-fallback-image"],img.ql-img-inline-formula,img.ql-img-displayed-equation,img[src*="/equation?tex="],img[src*="latex.codecogs.com/"],img[src*="latex.php?latex="]';

import { HIDDEN } from '../dom/displayed';
import { collapse } from '../text';
import { DRAWN, FORMULAS, ON_ITS_OWN, PICTURES, SOURCES, TEX_ATTRIBUTES } from './data/formulas';
import { drawnByMathjax } from './mathjax-drawing';

const MATHML = 'http://www.w3.org/1998/Math/MathML';
/** Longer than any formula of an article: what claims to be one is a page's mistake. */
const LONGEST = 20_000;

/** One formula as it is kept: MathML where the page has it, and the source as `alttext`, where the page has that. */
interface Formula {
  readonly tex: string;
  readonly drawn: Element | undefined;
  readonly ownLine: boolean;
}

/** TeX as an author writes it, without what MediaWiki and MathJax put around it. */
function bare(tex: string): string {
  const text = collapse(tex);
  const styled = /^\{\s*\\(?:display|text)style\s?(?<inner>.*)\}$/su.exec(text)?.groups?.inner;
  return (styled ?? text).trim();
}

/** MathML without its annotations, which say the same once more; anything in it that is no MathML becomes its text. */
function plainMathml(math: Element): Element {
  const copy = math.ownerDocument.importNode(math, true);
  for (const note of copy.querySelectorAll('annotation,annotation-xml')) note.remove();
  for (const box of copy.querySelectorAll('semantics')) box.replaceWith(...box.childNodes);
  for (const el of copy.querySelectorAll('*'))
    if (el.namespaceURI !== MATHML) el.replaceWith(el.ownerDocument.createTextNode(el.textContent ?? ''));
  for (const { name } of [...copy.attributes]) if (name !== 'display') copy.removeAttribute(name);
  return copy;
}

const annotated = (math: Element): string =>
  [...math.querySelectorAll('annotation')].find((one) => /tex/i.test(one.getAttribute('encoding') ?? ''))
    ?.textContent ?? '';

/** The attribute of the element or of one inside it. */
function attributeIn(el: Element): string {
  for (const name of TEX_ATTRIBUTES) {
    const value = el.getAttribute(name) ?? el.querySelector(`[${name}]`)?.getAttribute(name);
    if (value && value.length <= LONGEST) return value;
  }
  return '';
}

const mathIn = (el: Element): Element | undefined =>
  [...(el.localName === 'math' ? [el] : []), ...el.querySelectorAll('math')].find(
    (math) => math.namespaceURI === MATHML && collapse(math.textContent ?? '') !== '',
  );

const isOnItsOwn = (el: Element): boolean =>
  el.matches(ON_ITS_OWN) || el.closest('.katex-display') !== null || el.querySelector(ON_ITS_OWN) !== null;

function read(el: Element): Formula {
  const math = mathIn(el) ?? drawnByMathjax(el);
  const picture = el.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const source = el.querySelector(SOURCES)?.textContent ?? '';
  const tex = (math && annotated(math)) || attributeIn(el) || source || picture;
  return { tex: bare(tex), drawn: math && plainMathml(math), ownLine: isOnItsOwn(el) };
}

/** The formula's element: `math`, and in it the drawing, or the source as text. */
function toElement({ tex, drawn, ownLine }: Formula, doc: Document): Element {
  const math = drawn ?? doc.createElementNS(MATHML, 'math');
  if (!drawn) {
    const text = doc.createElementNS(MATHML, 'mtext');
    text.textContent = tex;
    math.append(text);
  }
  if (tex !== '') math.setAttribute('alttext', tex);
  if (ownLine) math.setAttribute('display', 'block');
  else math.removeAttribute('display');
  return math;
}

/** The drawings that stand right before a source; white space between them goes. */
function drawingsBefore(source: Element): Element[] {
  const found: Element[] = [];
  for (let el = source; ; ) {
    const before = el.previousElementSibling;
    if (!before?.matches(DRAWN)) return found.reverse();
    let between = el.previousSibling;
    for (; between && between !== before; between = between.previousSibling)
      if ((between.nodeValue ?? '').trim() !== '') return found.reverse();
    for (; before.nextSibling && before.nextSibling !== el; ) before.nextSibling.remove();
    found.push(before);
    el = before;
  }
}

/** MathML that MathJax keeps as text of an attribute is left there: to parse it is the sanitizer's alone. */
function readSource(source: Element, drawings: readonly Element[]): Formula {
  const type = source.getAttribute('type') ?? '';
  const math = drawings.map(mathIn).find((one) => one !== undefined);
  const ownLine = /mode\s*=\s*display/i.test(type) || drawings.some(isOnItsOwn);
  const text = /^math\/mml/i.test(type) ? '' : (source.textContent ?? '');
  return { tex: bare(text), drawn: math && plainMathml(math), ownLine };
}

function replace(old: readonly Element[], formula: Formula, said: string[]): void {
  const first = old[0];
  if (!first || formula.tex.length > LONGEST || (formula.tex === '' && !formula.drawn)) return;
  first.before(toElement(formula, first.ownerDocument));
  for (const el of old) {
    said.push(el.textContent ?? '');
    el.remove();
  }
}

/** Nothing that holds paragraphs is a formula, whatever it is called; what the page hides is hidden with all it says. */
const isFormula = (el: Element, root: Element): boolean =>
  root.contains(el) &&
  !el.parentElement?.closest(FORMULAS) &&
  el.querySelector(PARAGRAPHS) === null &&
  (el.localName === 'math' || !el.hasAttribute(HIDDEN));
const PARAGRAPHS = 'p,li,h1,h2,h3,h4,blockquote,figure,pre';

/**
 * Every formula of a detached tree as one `math` element, whatever drew it: told once, with its source where the page has it.
 * Pictures of formulas stay pictures, marked `role="math"`; their alternative text is the source.
 * @returns the text of what was replaced: drawings, and what was read by machines
 */
export function formulas(root: Element): string[] {
  const said: string[] = [];
  for (const source of root.querySelectorAll(SOURCES)) {
    if (source.closest(FORMULAS)) continue;
    const drawings = drawingsBefore(source);
    replace([...drawings, source], readSource(source, drawings), said);
  }
  for (const el of root.querySelectorAll(FORMULAS)) if (isFormula(el, root)) replace([el], read(el), said);
  for (const img of root.querySelectorAll(PICTURES))
    if ((img.getAttribute('alt') ?? '').trim() !== '') img.setAttribute('role', 'math');
  return said;
}

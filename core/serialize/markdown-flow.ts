import type { Heading, PhrasingContent } from 'mdast';
import { BLOCK_TAGS } from '../dom/tags';
import { OWN_MARK } from '../marks/marked-body';
import { codeText, namedLanguage } from './code-text';
import { QUOTE_MARKS } from './data/quote-marks';
import { FOOTNOTE } from './footnotes';
import { formulaText, isDisplayed, isFormula } from './formula-text';
import { type InlineMark, InlineRun } from './inline-run';
import { listInLine, listsOf } from './markdown-lists';
import { type Flow, HIGHLIGHT, raw } from './markdown-nodes';
import { plainHtml } from './plain-html';
import { isSilent } from './silent';
import { gridOf, isDataTable } from './table-grid';

/** Where what is read goes. */
interface Place {
  readonly flow: Flow[];
  readonly run: InlineRun;
  /** In headings and cells, where no block has room. */
  readonly flat?: boolean;
  /** In a `pre` that is no code: each line end of the page is one. */
  readonly lines?: boolean;
}
type Rule = (el: Element, place: Place, marks: readonly InlineMark[]) => void;

const BR = raw('<br>');
const EMPHASIS = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', s: 'delete', del: 'delete' } as const;
const TAGGED = new Set(['sub', 'sup', 'mark', 'u', 'ins', 'kbd']);

/** A body as blocks of Markdown's tree. Goes as deep as the body does. */
export function flowOf(root: Node, marks: readonly InlineMark[] = []): Flow[] {
  return flowIn(root, { flow: [], run: new InlineRun() }, marks);
}

function flowIn(root: Node, place: Place, marks: readonly InlineMark[]): Flow[] {
  readInside(root, place, marks);
  flush(place);
  return place.flow;
}

/** An element's text on one line. */
function lineOf(el: Node, marks: readonly InlineMark[]): PhrasingContent[] {
  const place: Place = { flow: [], run: new InlineRun(), flat: true };
  readInside(el, place, marks);
  return place.run.oneLine(BR);
}

function readInside(parent: Node, place: Place, marks: readonly InlineMark[]): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) readText(node.textContent ?? '', place, marks);
    else if (node.nodeType === 1) read(node as Element, place, marks); // as: nodeType checked
  }
}

function readText(text: string, { run, lines }: Place, marks: readonly InlineMark[]): void {
  const parts = lines ? text.split('\n') : [text];
  parts.forEach((line, at) => {
    if (at > 0) run.lineBreak();
    run.text(line, marks);
  });
}

function read(el: Element, place: Place, marks: readonly InlineMark[]): void {
  if (isSilent(el)) return;
  const tag = el.localName;
  const label = el.getAttribute(FOOTNOTE);
  const rule = isFormula(el) ? formula : RULES.get(tag);
  if (label) place.run.node({ type: 'footnoteReference', identifier: label, label }, marks);
  else if (rule) rule(el, place, marks);
  else if (BLOCK_TAGS.has(tag)) {
    flush(place);
    readInside(el, place, marks);
    flush(place);
  } else readInside(el, place, [...marks, ...marksOf(el)]);
}

function marksOf(el: Element): InlineMark[] {
  const tag = el.localName;
  if (tag === 'a') {
    const url = el.getAttribute('href');
    return url ? [{ type: 'link', url }] : [];
  }
  if (el.hasAttribute(OWN_MARK)) return [{ type: 'tagged', tag: HIGHLIGHT }];
  if (TAGGED.has(tag)) return [{ type: 'tagged', tag }];
  const type = Object.entries(EMPHASIS).find(([name]) => name === tag)?.[1];
  return type ? [{ type }] : [];
}

/** Ends the paragraph, or in one line the line. */
function flush({ flat, flow, run }: Place): void {
  if (flat) run.lineBreak();
  else for (const children of run.paragraphs()) flow.push({ type: 'paragraph', children });
}

/** What only stands between blocks; in one line its text alone. */
const block =
  (make: (el: Element, marks: readonly InlineMark[]) => Flow[]): Rule =>
  (el, place, marks) => {
    flush(place);
    if (place.flat) readInside(el, place, marks);
    else place.flow.push(...make(el, marks));
    flush(place);
  };

function headingOf(el: Element, marks: readonly InlineMark[]): Flow[] {
  const children = lineOf(el, marks);
  const depth = Number(el.localName.slice(1)) as Heading['depth']; // as: the rule is that of h1 to h6
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

/** Cells keep links and emphasis, on one line; where one reaches over others, theirs are empty. */
function tableOf(table: Element, marks: readonly InlineMark[]): Flow[] {
  const caption = table.querySelector('caption');
  const above = caption ? flowOf(caption, marks) : [];
  if (table.querySelector('pre')) return [...above, { type: 'html', value: plainHtml(table) }];
  const rows = gridOf(table).map((row) => row.map((cell) => (cell ? lineOf(cell, marks) : [])));
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const children = filled.map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => ({ type: 'tableCell' as const, children: cell })),
  }));
  return children.length > 0 ? [...above, { type: 'table', children }] : above;
}

/** Code. What is set in lines and holds links or pictures is none: a fence would lose them. */
function preOf(pre: Element, marks: readonly InlineMark[]): Flow[] {
  if (pre.querySelector('img,a[href]')) return flowIn(pre, { flow: [], run: new InlineRun(), lines: true }, marks);
  const value = codeText(pre);
  return value ? [{ type: 'code', value, lang: namedLanguage(pre) }] : [];
}

function image(el: Element, { run }: Place, marks: readonly InlineMark[]): void {
  const url = el.getAttribute('src');
  if (url) run.node({ type: 'image', url, alt: el.getAttribute('alt') ?? '' }, marks);
}

function code(el: Element, place: Place, marks: readonly InlineMark[]): void {
  if (el.querySelector('img,a[href],br')) {
    readInside(el, place, marks);
    return;
  }
  const [, before = '', value = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(el.textContent ?? '') ?? [];
  place.run.text(before, marks);
  // In cells a backslash before a bar is the bar's, even in code.
  if (place.flat && value.includes('\\|')) place.run.text(value, [...marks, { type: 'tagged', tag: 'code' }]);
  else if (value) place.run.node({ type: 'inlineCode', value: value.replace(/\s+/g, ' ') }, marks);
  place.run.text(after, marks);
}

function quote(el: Element, place: Place, marks: readonly InlineMark[]): void {
  const [open, close] = QUOTE_MARKS[el.parentElement?.closest('q') ? 1 : 0];
  place.run.text(open, marks);
  readInside(el, place, marks);
  place.run.text(close, marks);
}

function table(el: Element, place: Place, marks: readonly InlineMark[]): void {
  if (isDataTable(el)) block(tableOf)(el, place, marks);
  else block((layout) => flowOf(layout, marks))(el, place, marks);
}

function list(el: Element, place: Place, marks: readonly InlineMark[]): void {
  if (place.flat) for (const node of listInLine(el, (item) => lineOf(item, marks))) place.run.node(node, []);
  else block(() => listsOf(el, (item) => flowOf(item, marks)))(el, place, marks);
}

/** Ruby as text: few programs show it. */
function soundNote(el: Element, place: Place, marks: readonly InlineMark[]): void {
  if ((el.textContent ?? '').trim() === '') return;
  place.run.text('（', marks);
  readInside(el, place, marks);
  place.run.text('）', marks);
}

/** Between dollars, which Obsidian, GitHub and Pandoc know, nothing is escaped: what would be a tag or a cell's edge is spelled out. */
function formula(el: Element, place: Place, marks: readonly InlineMark[]): void {
  const tex = formulaText(el)
    .replace(/\s+/g, ' ')
    .replace(/<(?=\S)/g, '\\lt ');
  const displayed = block(() => [{ type: 'html', value: `$$\n${tex}\n$$` }]);
  if (isDisplayed(el) && !place.flat) displayed(el, place, marks);
  else place.run.node(raw(`$${place.flat ? tex.replaceAll('|', '\\vert ') : tex}$`), marks);
}

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['br', (_el, { run }) => run.lineBreak()],
  ['img', image],
  ['q', quote],
  ['rt', soundNote],
  ['hr', block(() => [{ type: 'thematicBreak' }])],
  ['pre', block(preOf)],
  ['blockquote', block((el, marks) => quoted(flowOf(el, marks)))],
  ['table', table],
  ...['code', 'tt', 'samp'].map((tag): [string, Rule] => [tag, code]),
  ...['ul', 'ol'].map((tag): [string, Rule] => [tag, list]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, Rule] => [tag, block(headingOf)]),
]);

const quoted = (children: Flow[]): Flow[] => (children.length > 0 ? [{ type: 'blockquote', children }] : []);

import type { Break, PhrasingContent } from 'mdast';
import type { Tagged } from './markdown-nodes';

/** What lies over a piece of running text, outermost first. */
export type InlineMark =
  | { readonly type: 'strong' | 'emphasis' | 'delete' }
  | { readonly type: 'link'; readonly url: string }
  | Pick<Tagged, 'type' | 'tag'>;

interface Atom {
  readonly node: PhrasingContent;
  readonly marks: readonly InlineMark[];
}

const BREAK: Break = { type: 'break' };
/** Soft hyphens and joints of no width: invisible, and in the way of who searches the copy. */
const NO_WIDTH = /[\u200b\u2060\ufeff\u00ad]/g;
const EDGES = /^(\s*)([\s\S]*?)(\s*)$/;

/** Two links side by side are two; two bold words are one bold run. */
const isSame = (a: InlineMark | undefined, b: InlineMark | undefined): boolean =>
  a === b || (a?.type !== 'link' && a?.type === b?.type && tagOf(a) === tagOf(b));
const tagOf = (mark: InlineMark | undefined): string => (mark?.type === 'tagged' ? mark.tag : '');

function sharedMarks(a: readonly InlineMark[] = [], b: readonly InlineMark[] = []): readonly InlineMark[] {
  const end = a.findIndex((mark, at) => !isSame(mark, b[at]));
  return end < 0 ? a : a.slice(0, end);
}

/** Collects running text in the order of the page, and gives it as paragraphs of Markdown's tree. */
export class InlineRun {
  private lines: Atom[][] = [[]];
  private atSpace = true;

  text(value: string, marks: readonly InlineMark[]): void {
    let text = value.replace(NO_WIDTH, '').replace(/[ \t\n\r\f]+/g, ' ');
    if (this.atSpace) text = text.replace(/^ /, '');
    if (text === '') return;
    this.atSpace = text.endsWith(' ');
    // White space at the edges of a bold word would keep its stars from being read as such: it is set apart.
    const [, before = '', core = '', after = ''] = EDGES.exec(text) ?? [];
    for (const piece of [before, core, after]) if (piece) this.add({ type: 'text', value: piece }, marks);
  }

  /** A picture, code, or a sign of our own. */
  node(node: PhrasingContent, marks: readonly InlineMark[]): void {
    this.atSpace = false;
    this.add(node, marks);
  }

  lineBreak(): void {
    this.lines.push([]);
    this.atSpace = true;
  }

  /** What was collected, as paragraphs: an empty line parts two. The run is empty afterwards. */
  paragraphs(): PhrasingContent[][] {
    return this.take()
      .reduce<Atom[][][]>(
        (all, line) => {
          if (line.length === 0) all.push([]);
          else all.at(-1)?.push(line);
          return all;
        },
        [[]],
      )
      .filter((lines) => lines.length > 0)
      .map((lines) => joined(lines, BREAK));
  }

  /** The same on one line, for headings and cells. @param sign stands between lines */
  oneLine(sign: PhrasingContent): PhrasingContent[] {
    return joined(
      this.take().filter((line) => line.length > 0),
      sign,
    );
  }

  private add(node: PhrasingContent, marks: readonly InlineMark[]): void {
    this.lines.at(-1)?.push({ node, marks });
  }

  private take(): Atom[][] {
    const lines = this.lines.map(trimmed);
    this.lines = [[]];
    this.atSpace = true;
    return lines;
  }
}

const isSpace = ({ node }: Atom): boolean => node.type === 'text' && node.value.trim() === '';

/** A line without white space at its ends; what pages indent by goes with it. */
function trimmed(line: readonly Atom[]): Atom[] {
  const first = line.findIndex((atom) => !isSpace(atom));
  return first < 0 ? [] : line.slice(first, line.findLastIndex((atom) => !isSpace(atom)) + 1);
}

function joined(lines: readonly Atom[][], sign: PhrasingContent): PhrasingContent[] {
  const atoms = lines.flatMap((line, at) => (at > 0 ? [{ node: sign, marks: [] }, ...line] : line));
  const even = atoms.map((atom, at): Atom => {
    const loose = atom.node === sign || isSpace(atom);
    return loose ? { ...atom, marks: sharedMarks(atoms[at - 1]?.marks, atoms[at + 1]?.marks) } : atom;
  });
  return nested(even, 0);
}

/** Runs of atoms under the same mark become one node. */
function nested(atoms: readonly Atom[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < atoms.length; ) {
    const mark = atoms[at]?.marks[depth];
    let end = at + 1;
    while (end < atoms.length && isSame(mark, atoms[end]?.marks[depth])) end++;
    const run = atoms.slice(at, end);
    if (!mark) nodes.push(...mergedTexts(run));
    // as: the tree's nodes hold what marks hold, and children
    else nodes.push({ ...mark, children: nested(run, depth + 1) } as PhrasingContent);
    at = end;
  }
  return nodes;
}

/** Texts side by side are one: a number and its dot in two elements are still no list. So is code: its signs would join. */
function mergedTexts(atoms: readonly Atom[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const { node } of atoms) {
    const last = nodes.at(-1);
    if ((node.type === 'text' || node.type === 'inlineCode') && last?.type === node.type)
      nodes[nodes.length - 1] = { type: node.type, value: last.value + node.value };
    else nodes.push(node);
  }
  return nodes;
}

import { parseAst } from 'vite';

/** A node of a syntax tree (ESTree), as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: Node | null;
  readonly name?: string;
  readonly directive?: string | null;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

/** Methods stay as they are: a library's are many, and few are called. */
const isMethod = ({ type }: Node): boolean => type === 'Property' || type === 'MethodDefinition';
const isExpression = ({ type }: Node): boolean => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
const isFunction = (node: Node): boolean => isExpression(node) || node.type === 'FunctionDeclaration';

/** Nothing may come before `'use strict'`. */
const isDirected = (body: Node): boolean => childrenOf(body)[0]?.directive != null;

/**
 * The same script, quicker at its first run in a page, when nothing of it is compiled yet. Engines read a function that stands in
 * brackets once and compile it then (V8's "possibly invoked function expression"); any other is read to find its end, and once
 * more when it is called. So functions are put in brackets. Those that a function declares move to its head for that: they are
 * known before its first line anyway.
 */
export function quickStart(code: string): string {
  // as: ESTree's own types say less than is looked at here
  return new Writer(code).written(parseAst(code) as unknown as Node, undefined);
}

class Writer {
  constructor(private readonly code: string) {}

  written(node: Node, parent: Node | undefined): string {
    const declared: string[] = [];
    const hoists = node.type === 'BlockStatement' && parent !== undefined && isFunction(parent) && !isDirected(node);
    let [text, at] = ['', node.start];
    for (const child of childrenOf(node)) {
      if (child.start < at) continue; // a shorthand's name and value are one
      text += this.code.slice(at, child.start);
      at = child.end;
      const own = this.written(child, node);
      if (hoists && child.type === 'FunctionDeclaration') declared.push(this.assigned(child, own));
      else text += isExpression(child) && !isMethod(node) ? `(${own})` : own;
    }
    text += this.code.slice(at, node.end);
    return declared.length > 0 ? `{var ${declared.join(',')};${text.slice(1)}` : text;
  }

  /** `function a(){}` as `a=(function(){})`. @param own its text */
  private assigned({ id, start }: Node, own: string): string {
    const named = (id?.start ?? 0) - start;
    return `${id?.name}=(${own.slice(0, named)}${own.slice(named + (id?.name?.length ?? 0))})`;
  }
}

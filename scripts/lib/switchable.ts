import path from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { alternatives, isBalanced } from './alternatives';

/** Something that a rule file, a list of constants or a predicate of core says, and that can be switched off in a page. */
export interface Switch {
  /** `phrases/ad.ts rules label`; names it in a page as well. */
  readonly key: string;
  readonly kind: 'phrase' | 'class word' | 'selector' | 'site entry' | 'constant' | 'guard';
  /** What it says, as it is written. */
  readonly text: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

/** Lists of these names hold no rules, or pairs that belong together. */
const NO_LISTS = new Set(['examples', 'counterExamples', 'seen', 'hosts', 'imageFrom']);
const GUARDED = /\/core\/(?:boilerplate|detect|facts|metadata|model|read|select|shape|stories|strip|complete|tidy)\//u;
const DATA = /\/core\/(?:.*\/)?data\//u;
const META = /[\\^$.*+?()[\]{}|]/u;

const quoted = (text: string): string => JSON.stringify(text);
/** `'a b ' + 'c d'` → `a b c d`; undefined for what is no text. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

const nameOf = (node: ts.Node | undefined): string =>
  node && (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) ? node.name.getText() : '';

/** The property or constant whose value a node is, however it is wrapped (`as const`, `new Set(…)`). */
function ownerOf(node: ts.Node): ts.Node | undefined {
  let at: ts.Node | undefined = node.parent;
  while (at && !ts.isPropertyAssignment(at) && !ts.isVariableDeclaration(at) && !ts.isArrayLiteralExpression(at))
    at = at.parent;
  return at;
}

function kindOf(file: string, list: string): Switch['kind'] {
  if (file.startsWith('phrases/selectors/')) return list === 'words' ? 'class word' : 'selector';
  if (file.startsWith('phrases/')) return 'phrase';
  return file.startsWith('sites/') ? 'site entry' : 'constant';
}

/** A property's text; undefined where an entry has none of that name. */
function propertyOf(entry: ts.Expression, name: string): string | undefined {
  const found = ts.isObjectLiteralExpression(entry) && entry.properties.find((property) => nameOf(property) === name);
  return found && ts.isPropertyAssignment(found) ? textOf(found.initializer) : undefined;
}

class Rewriter {
  readonly switches: Switch[] = [];
  readonly edits: Edit[] = [];

  constructor(
    private readonly file: string,
    private readonly source: ts.SourceFile,
  ) {}

  private add(kind: Switch['kind'], list: string, text: string, label = text): string {
    const key = `${this.file} ${list} ${label}`.replace(/\s+/gu, ' ').trim().slice(0, 160);
    this.switches.push({ key, kind, text });
    return quoted(key);
  }

  /** Each entry of a list, each word of a text of words, each alternative of a pattern. */
  data(node: ts.Node): void {
    if (NO_LISTS.has(nameOf(node))) return;
    const text = textOf(node);
    if (text !== undefined) this.words(node, text, nameOf(ownerOf(node)));
    else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) this.regExp(node);
    else {
      if (ts.isArrayLiteralExpression(node)) this.list(node);
      ts.forEachChild(node, (child) => this.data(child));
    }
  }

  private list(node: ts.ArrayLiteralExpression): void {
    const owner = ownerOf(node);
    // A list right inside another is a pair that belongs together.
    if (owner && ts.isArrayLiteralExpression(owner) && owner === node.parent) return;
    for (const entry of node.elements) {
      if (ts.isSpreadElement(entry)) continue;
      const text = propertyOf(entry, 'pattern') ?? textOf(entry) ?? entry.getText();
      const key = this.add(kindOf(this.file, nameOf(owner)), this.path(node), text, propertyOf(entry, 'id'));
      this.edits.push({ from: entry.getStart(), to: entry.getStart(), code: `...jingduRules.one(${key},()=>(` });
      this.edits.push({ from: entry.getEnd(), to: entry.getEnd(), code: '))' });
    }
  }

  private regExp(node: ts.Node): void {
    const [, body = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/u.exec(node.getText()) ?? [];
    this.pattern(node, body, (pattern) => `new RegExp(${pattern},${quoted(flags)})`);
  }

  private path(node: ts.Node): string {
    const names: string[] = [];
    for (let at = ownerOf(node); at; at = ownerOf(at))
      if (nameOf(at) && !ts.isArrayLiteralExpression(at)) names.unshift(nameOf(at));
    return names.join('.');
  }

  /** A text of words, or a pattern: told by where it stands, since both are texts. */
  private words(node: ts.Node, text: string, list: string): void {
    const words = text.split(' ');
    const isList = ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'split';
    if (!isList && !DATA.test(`/${this.file}`)) return;
    if (!isList && text.includes('|')) this.pattern(node, text, (pattern) => pattern);
    else if (isList || (words.length > 3 && !META.test(text)))
      this.replace(node, `[${this.parts(node, words, list)}].join(' ')`);
  }

  private pattern(node: ts.Node, body: string, wrap: (pattern: string) => string): void {
    const [, open = '', inner = '', close = ''] = /^(\^?\(\?:)([\s\S]*)(\)\$?)$/u.exec(body) ?? [];
    const grouped = open !== '' && isBalanced(inner);
    const parts = alternatives(grouped ? inner : body);
    if (parts.length < 2) return;
    const any = `([${this.parts(node, parts, '')}].join('|')||'(?!)')`;
    this.replace(node, wrap(grouped ? `${quoted(open)}+${any}+${quoted(close)}` : any));
  }

  private parts(node: ts.Node, parts: readonly string[], list: string): string {
    const keys = parts.map((part) => this.add(kindOf(this.file, list), this.path(node), part));
    return keys.map((key, i) => `...jingduRules.one(${key},()=>${quoted(parts[i] ?? '')})`).join(',');
  }

  private replace(node: ts.Node, code: string): void {
    this.edits.push({ from: node.getStart(), to: node.getEnd(), code });
  }

  /** What a function that says yes or no says; switched off it says no. */
  guards(node: ts.Node): void {
    const says =
      ts.isFunctionLike(node) &&
      node.type &&
      (node.type.kind === ts.SyntaxKind.BooleanKeyword || ts.isTypePredicateNode(node.type));
    if (says && 'body' in node && node.body) {
      const name = node.name?.getText() ?? nameOf(node.parent);
      if (name) this.answers(node.body, this.add('guard', name, ''));
    }
    ts.forEachChild(node, (child) => this.guards(child));
  }

  private answers(body: ts.ConciseBody, key: string): void {
    const answer = (value: ts.Expression) => {
      this.edits.push({ from: value.getStart(), to: value.getStart(), code: `jingduRules.says(${key},` });
      this.edits.push({ from: value.getEnd(), to: value.getEnd(), code: ')' });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression) answer(node.expression);
      if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
    };
    if (ts.isBlock(body)) visit(body);
    else answer(body);
  }

  get code(): string {
    let code = this.source.text;
    // What stands behind is edited first; of two edits at one place the later one stands inside.
    const inOrder = this.edits.map((edit, i) => ({ edit, i })).sort((a, b) => b.edit.from - a.edit.from || b.i - a.i);
    for (const { edit } of inOrder) code = code.slice(0, edit.from) + edit.code + code.slice(edit.to);
    return code;
  }
}

/** A file's code with switches, and what they are. @param file below the project's folder, with `/` */
export function withSwitches(
  file: string,
  code: string,
): { readonly code: string; readonly switches: readonly Switch[] } {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const rewriter = new Rewriter(file, source);
  if (/^(?:phrases|sites)\//u.test(file) || DATA.test(`/${file}`)) rewriter.data(source);
  else if (GUARDED.test(`/${file}`)) rewriter.guards(source);
  return { code: rewriter.code, switches: rewriter.switches };
}

/** Gives a bundle switches: `found` holds them afterwards. */
export function switchable(root: string, found: Switch[]): Plugin {
  return {
    name: 'jingdu:switchable',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(root, id).split(path.sep).join('/');
      if (!/^(?:phrases|sites|core)\/.*\.ts$/u.test(file)) return undefined;
      const { code: rewritten, switches } = withSwitches(file, code);
      found.push(...switches);
      return switches.length > 0 ? { code: rewritten, map: null } : undefined;
    },
  };
}

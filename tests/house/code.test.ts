// @vitest-environment node
import fs from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { at, CODE_ROOMS, filesIn, fromRoot, nodesOf, ROOMS, type Source, sourcesOf } from './sources';

const all = sourcesOf(ROOMS);
const shipped = all.filter(({ room }) => room !== 'scripts');

/** Where nodes that `wrong` accepts stand. */
const find = (sources: readonly Source[], wrong: (node: ts.Node, source: Source) => boolean): string[] =>
  sources.flatMap((source) =>
    [...nodesOf(source.ast)].filter((node) => wrong(node, source)).map((node) => at(source, node)),
  );

const named = (node: ts.Node, names: RegExp) => ts.isIdentifier(node) && names.test(node.text);

describe('HTML from strings', () => {
  const SINKS =
    /^(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)$/;
  /** Reading innerHTML makes a string, not nodes. */
  const isRead = (node: ts.Node) => {
    const access = node.parent;
    const isTarget =
      ts.isBinaryExpression(access.parent) &&
      access.parent.left === access &&
      access.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return ts.isPropertyAccessExpression(access) && /^(?:inner|outer)HTML$/.test(node.getText()) && !isTarget;
  };
  it('is made by the sanitizer alone', () => {
    const files = shipped.filter(({ file }) => file !== 'core/sanitize.ts');
    expect(find(files, (node) => named(node, SINKS) && !isRead(node))).toEqual([]);
    // A saved page is parsed into a document of its own, in which nothing loads and nothing runs, to be read alone.
    const parsers = files.filter(({ file }) => file !== 'platform/parse-file.ts');
    expect(find(parsers, (node) => named(node, /^DOMParser$/))).toEqual([]);
    const writes = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && /\bdocument\.write(?:ln)?$/.test(node.getText());
    expect(find(shipped, writes)).toEqual([]);
  });
});

describe('the network', () => {
  const CALLS =
    /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection)$/;
  /** Further pages of the same article, and pictures of one that is saved with them: on a click, after the hosts' permission was asked. */
  const ALLOWED = new Set(['platform/fetch-page.ts', 'platform/keep-pictures.ts']);
  it('is not called', () => {
    const files = shipped.filter(({ file }) => !ALLOWED.has(file));
    expect(find(files, (node) => named(node, CALLS))).toEqual([]);
  });
});

describe('code', () => {
  it('is not made from strings', () => {
    const made = (node: ts.Node) =>
      ((ts.isCallExpression(node) || ts.isNewExpression(node)) && named(node.expression, /^(?:eval|Function)$/)) ||
      (ts.isCallExpression(node) &&
        named(node.expression, /^set(?:Timeout|Interval)$/) &&
        node.arguments[0] !== undefined &&
        ts.isStringLiteralLike(node.arguments[0]));
    expect(find(shipped, made)).toEqual([]);
  });

  it('has no any and no non-null assertion', () => {
    expect(find(all, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
    expect(find(all, ts.isNonNullExpression)).toEqual([]);
    expect(all.filter(({ text }) => /@ts-(?:ignore|nocheck|expect-error)/.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('gives a reason for every type assertion', () => {
    const isConst = (node: ts.AsExpression) => node.type.getText() === 'const';
    const bare = (node: ts.Node, source: Source) => {
      if (!ts.isAsExpression(node) || isConst(node)) return false;
      const line = source.ast.getLineAndCharacterOfPosition(node.getEnd()).line;
      return !source.lines.slice(Math.max(0, line - 5), line + 1).some((text) => /\/\/ as: \S/.test(text));
    };
    expect(find(all, bare)).toEqual([]);
  });

  it('keeps lists away from algorithms', () => {
    const MOST = 12;
    const isData = ({ file }: Source) =>
      /\/data\/|^core\/types\/|^core\/dom\/tags\.ts$|^core\/sanitize\.ts$/.test(file);
    const long = (node: ts.Node) =>
      (ts.isArrayLiteralExpression(node) && node.elements.filter(ts.isStringLiteralLike).length > MOST) ||
      (ts.isStringLiteralLike(node) &&
        node.text.split(/\s*,\s*|\s+/).length > MOST &&
        /^[\w\s.#,[\]="*^$:-]+$/.test(node.text));
    const prose = (node: ts.Node) => ts.isStringLiteralLike(node) && / (?:the|a|is|to) /.test(node.text);
    const core = all.filter((source) => source.room === 'core' && !isData(source));
    expect(find(core, (node) => long(node) && !prose(node))).toEqual([]);
  });

  it('has no TODO without a date', () => {
    const open = all.flatMap(({ file, lines }) =>
      lines.flatMap((line, i) =>
        /\b(?:TODO|FIXME|XXX|HACK)\b(?!.*20\d\d-\d\d-\d\d)/.test(line) ? [`${file}:${i + 1}`] : [],
      ),
    );
    expect(open).toEqual([]);
  });

  it('has no test that is skipped or run alone', () => {
    const tests = filesIn('tests').filter((file) => /\.(?:test|spec)\.tsx?$/.test(file));
    const off = tests.filter((file) =>
      /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails)\b|\bx(?:it|describe)\(/.test(
        fs.readFileSync(fromRoot(file), 'utf8'),
      ),
    );
    expect(off).toEqual([]);
    expect(tests.length).toBeGreaterThan(5);
  });

  it('has no drawer for whatever is left over', () => {
    const drawers = CODE_ROOMS.flatMap(filesIn).filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|misc|common|shared)(?:\/|\.tsx?$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});

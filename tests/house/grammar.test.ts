// @vitest-environment node
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { at, nodesOf, sourcesOf } from './sources';

const core = sourcesOf(['core']);

const isText = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.RegularExpressionLiteral || ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Patterns outside the named files that hold what is written in these alone. */
const strays = (wrong: RegExp, own: RegExp): string[] =>
  core
    .filter(({ file }) => !own.test(file))
    .flatMap((source) =>
      [...nodesOf(source.ast)]
        .filter((node) => isText(node) && wrong.test(node.getText()))
        .map((node) => at(source, node)),
    );

describe('a form is written down in one place', () => {
  it('how times and dates look', () => {
    // A report's letters are changed where dates are kept (redact).
    const own = /^core\/facts\/data\/time-(?:forms|shapes|words)\.ts$|^core\/redact\//;
    expect(strays(/(?:分钟|小时)[^()]{0,40}\)前|\[-\/\.年\]|\[-年\.\/\]|jan\|feb/i, own)).toEqual([]);
  });

  it('how a report from elsewhere begins', () => {
    const own = /^core\/facts\//;
    expect(strays(/[电電]\]?\|\[?[讯訊]|[专專]\]\?\[[电電]/, own)).toEqual([]);
  });

  it('who wrote it and who edited it', () => {
    // What kind of line it is, told by its words (model), and that a page has such lines at all (detect).
    const own = /^core\/(?:facts|model\/data|detect\/data)\//;
    expect(strays(/(?:责任编辑|责编|通讯员|特约记者)\|/, own)).toEqual([]);
  });
});

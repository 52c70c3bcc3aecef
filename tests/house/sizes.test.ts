// @vitest-environment node
import ts from 'typescript';
import { expect, it } from 'vitest';
import { at, CODE_ROOMS, nodesOf, sourcesOf } from './sources';

const FILE = 200;
const ENTRYPOINT = 60;
const SITE_RULE = 90;
const FUNCTION = 50;

const code = sourcesOf(CODE_ROOMS);
const length = (lines: readonly string[]) => lines.length - (lines.at(-1) === '' ? 1 : 0);

it(`no file is longer than ${FILE} lines`, () => {
  expect(
    code.filter(({ lines }) => length(lines) > FILE).map(({ file, lines }) => `${file}: ${length(lines)}`),
  ).toEqual([]);
});

it(`no entrypoint is longer than ${ENTRYPOINT} lines`, () => {
  const long = code.filter(({ room, lines }) => room === 'entrypoints' && length(lines) > ENTRYPOINT);
  expect(long.map(({ file, lines }) => `${file}: ${length(lines)}`)).toEqual([]);
});

it(`no site rule is longer than ${SITE_RULE} lines`, () => {
  const long = sourcesOf(['sites']).filter(({ lines }) => length(lines) > SITE_RULE);
  expect(long.map(({ file, lines }) => `${file}: ${length(lines)}`)).toEqual([]);
});

it(`no function is longer than ${FUNCTION} lines`, () => {
  const long = code.flatMap((source) =>
    [...nodesOf(source.ast)]
      .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
      .map((node) => {
        const line = (position: number) => source.ast.getLineAndCharacterOfPosition(position).line;
        return { where: at(source, node), lines: line(node.getEnd()) - line(node.getStart()) + 1 };
      })
      .filter(({ lines }) => lines > FUNCTION)
      .map(({ where, lines }) => `${where}: ${lines}`),
  );
  expect(long).toEqual([]);
});

it('file names are in kebab-case', () => {
  const named = sourcesOf(['core', 'sites', 'phrases', 'platform', 'components', 'entrypoints', 'scripts']);
  const wrong = named.filter(({ file }) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+(?:\.content)?\.(?:tsx?|mjs)$/.test(file));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

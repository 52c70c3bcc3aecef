// @vitest-environment node
import ts from 'typescript';
import { expect, it } from 'vitest';
import { CODE_ROOMS, type Source, sourcesOf } from './sources';

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isFunction = ({ initializer }: ts.VariableDeclaration): boolean =>
  initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));

/** Names of the types and functions that a file declares and exports; an overload counts once. */
function exportedBy({ ast }: Source): ReadonlySet<string> {
  const names = ast.statements.filter(isExported).flatMap((node) => {
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.filter(isFunction).map(({ name }) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isEnumDeclaration(node);
    return isNamed && node.name ? [node.name.text] : [];
  });
  return new Set(names);
}

it('no two files export types or functions of one name', () => {
  const files = new Map<string, string[]>();
  for (const source of sourcesOf(CODE_ROOMS))
    for (const name of exportedBy(source)) files.set(name, [...(files.get(name) ?? []), source.file]);
  expect([...files].filter(([, places]) => places.length > 1)).toEqual([]);
});

// @vitest-environment node
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, ROOMS, type Room, type Source, sourcesOf } from './sources';

const sources = sourcesOf(ROOMS);

/** What each room may import of ours, as prefixes of paths from the root. */
const OURS: Record<Room, readonly string[]> = {
  core: ['core/'],
  sites: ['core/types/'],
  phrases: ['core/types/'],
  components: ['components/', 'core/', 'locales/'],
  platform: ['platform/', 'core/', 'sites/', 'phrases/', 'locales/'],
  entrypoints: ['core/', 'platform/', 'components/', 'locales/', 'assets/'],
  scripts: ['scripts/', 'core/', 'platform/', 'components/', 'locales/'],
};

/** Which packages each room may import. Those that touch the browser's extension API stay in platform and entrypoints. */
const PACKAGES: Record<Room, RegExp> = {
  core: /^(?:diff|dompurify|fflate|mdast(?:-util-(?:to-markdown|gfm-table))?|@mozilla\/readability)$/,
  sites: /^$/,
  phrases: /^$/,
  components: /^preact(?:\/|$)/,
  platform: /^(?:wxt|@wxt-dev|valibot|dompurify|opencc-js|@medv\/finder|idb)(?:\/|$)/,
  entrypoints: /^(?:wxt|preact|dompurify)(?:\/|$)/,
  scripts: /^(?!wxt(?:\/|$)|webextension-polyfill).+/,
};

interface Import {
  readonly from: Source;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(from: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(from.ast)) {
    const isStatic = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier;
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const specifier = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
    if (!specifier || !ts.isStringLiteral(specifier)) continue;
    const typeOnly = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : ts.isExportDeclaration(node) && node.isTypeOnly;
    found.push({ from, to: specifier.text, typeOnly });
  }
  return found;
}

const imports = sources.flatMap(importsOf);
const isOurs = (to: string) => to.startsWith('.');
const resolved = ({ from, to }: Import) => path.posix.join(path.posix.dirname(from.file), to);
const told = (one: Import) => `${one.from.file} → ${one.to}`;

describe('import zones', () => {
  it.each(ROOMS)('%s imports only what lies below it', (room) => {
    const wrong = imports.filter(
      (one) =>
        one.from.room === room &&
        isOurs(one.to) &&
        !OURS[room].some((allowed) => `${resolved(one)}/`.startsWith(allowed)) &&
        path.posix.dirname(resolved(one)) !== path.posix.dirname(one.from.file),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(ROOMS)('%s uses only its own packages', (room) => {
    const wrong = imports.filter((one) => one.from.room === room && !isOurs(one.to) && !PACKAGES[room].test(one.to));
    expect(wrong.map(told)).toEqual([]);
  });

  it('data imports types only', () => {
    const data = imports.filter(({ from }) => from.room === 'sites' || from.room === 'phrases');
    expect(data.filter(({ typeOnly }) => !typeOnly).map(told)).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
  });

  it('nothing imports an entrypoint', () => {
    expect(
      imports
        .filter(
          (one) =>
            isOurs(one.to) &&
            resolved(one).startsWith('entrypoints/') &&
            path.posix.dirname(resolved(one)) !== path.posix.dirname(one.from.file),
        )
        .map(told),
    ).toEqual([]);
  });
});

describe('import cycles', () => {
  const files = new Map(sources.map((source) => [source.file, source]));
  const target = (one: Import) =>
    ['', '.ts', '.tsx', '/index.ts'].map((end) => resolved(one) + end).find((file) => files.has(file));

  const edgesBy = (nameOf: (file: string) => string | undefined) => {
    const edges = new Map<string, Set<string>>();
    for (const one of imports) {
      const to = isOurs(one.to) ? target(one) : undefined;
      const [from, into] = [nameOf(one.from.file), to && nameOf(to)];
      if (from && into && (from !== into || from === one.from.file))
        edges.set(from, (edges.get(from) ?? new Set()).add(into));
    }
    return edges;
  };

  it('there are none, types included', () => {
    const edges = edgesBy((file) => file);
    expect(cyclesIn(edges)).toEqual([]);
    expect(edges.size).toBeGreaterThan(20);
  });

  it('there are none between the folders of core', () => {
    const edges = edgesBy((file) => /^core\/[^/]+(?=\/)/.exec(file)?.[0]);
    expect(cyclesIn(edges)).toEqual([]);
    expect(edges.size).toBeGreaterThan(10);
  });
});

function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    if (trail.includes(name) || done.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of edges.keys()) visit(name, []);
  return cycles;
}

describe('the browser', () => {
  it('is not a global of core or components', () => {
    const GLOBALS = /^(?:browser|chrome|window|document|location|navigator|localStorage|indexedDB)$/;
    const wrong = sourcesOf(['core']).flatMap((source) =>
      [...nodesOf(source.ast)]
        .filter((node): node is ts.Identifier => ts.isIdentifier(node) && GLOBALS.test(node.text))
        .filter((node) => isGlobalUse(node))
        .map((node) => `${source.file}: ${node.text}`),
    );
    expect(wrong).toEqual([]);
    const inComponents = sourcesOf(['components']).filter(({ text }) => /\b(?:browser|chrome)\.\w/.test(text));
    expect(inComponents.map(({ file }) => file)).toEqual([]);
  });
});

/** An identifier read as a value of its own, not a property, parameter, declaration or type. */
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isElementAccessExpression(parent) || ts.isNewExpression(parent);
}

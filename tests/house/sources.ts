import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The rooms whose code ships or builds the extension (docs/architecture.md). */
export const ROOMS = ['core', 'sites', 'phrases', 'platform', 'components', 'entrypoints', 'scripts'] as const;
export type Room = (typeof ROOMS)[number];

/** Rooms that hold algorithms rather than data. */
export const CODE_ROOMS: readonly Room[] = ['core', 'platform', 'components', 'entrypoints', 'scripts'];

export interface Source {
  /** From the project's root, with slashes: `core/detect/detect.ts`. */
  readonly file: string;
  readonly room: Room;
  readonly text: string;
  readonly lines: readonly string[];
  readonly ast: ts.SourceFile;
}

const root = path.resolve(import.meta.dirname, '../..');
export const fromRoot = (...parts: string[]): string => path.join(root, ...parts);

function walk(dir: string): string[] {
  if (!fs.existsSync(fromRoot(dir))) return [];
  return fs.readdirSync(fromRoot(dir), { withFileTypes: true }).flatMap((entry) => {
    const file = `${dir}/${entry.name}`;
    return entry.isDirectory() ? walk(file) : [file];
  });
}

/** Files of a folder, from the project's root. */
export const filesIn = (dir: string): string[] => walk(dir).sort();

/** Source files of the rooms, parsed. */
export function sourcesOf(rooms: readonly Room[]): Source[] {
  return rooms.flatMap((room) =>
    filesIn(room)
      .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => {
        const text = fs.readFileSync(fromRoot(file), 'utf8');
        return {
          file,
          room,
          text,
          lines: text.split('\n'),
          ast: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
        };
      }),
  );
}

/** Every node of a file, in document order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** `file:line`, to be clicked. */
export const at = (source: Source, node: ts.Node): string =>
  `${source.file}:${source.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

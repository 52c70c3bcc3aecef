import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['core', 'sites', 'phrases', 'platform', 'entrypoints', 'package-lock.json', 'wxt.config.ts'];

/**
 * The shipped extraction script of the Chrome build with the engine that the popup injects before it, as one text. Built
 * first where it is missing or older than its sources.
 */
export function extractScript(): string {
  const files = ['engine', 'extract'].map((name) => path.join(root, `.output/chrome-mv3/${name}.js`));
  const built = Math.min(...files.map((file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0)));
  if (built < Math.max(...SOURCES.map((source) => newestIn(path.join(root, source))))) {
    console.log('building the extension …');
    const done = spawnSync('npx', ['wxt', 'build'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (done.status !== 0) throw new Error(`wxt build failed\n${done.stdout}${done.stderr}`);
  }
  return files.map((file) => fs.readFileSync(file, 'utf8')).join('\n;\n');
}

/** Time (ms) of the last change in a file or a folder, deletions included. */
function newestIn(place: string): number {
  if (!fs.existsSync(place)) return 0;
  const own = fs.statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...fs.readdirSync(place).map((name) => newestIn(path.join(place, name))));
}

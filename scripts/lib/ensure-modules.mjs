// Plain Node, no imports of others: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Installs what package-lock.json says where it is not there yet. Ends the process with npm's code if that fails. */
export function ensureModules() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (installed()) return;
  console.log('npm ci …');
  runOrExit('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/** Runs a TypeScript file of scripts/ with what is installed, its output ours; ends the process with its code. */
export function handOver(script, args) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  runOrExit(process.execPath, [tsx, path.join(root, 'scripts', script), ...args]);
}

export function runOrExit(command, args) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) console.error(String(done.error));
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** npm keeps what it installed in a lock of its own; packages of other platforms are optional and may be missing. */
function installed() {
  const have = packagesOf('node_modules/.package-lock.json');
  const want = packagesOf('package-lock.json');
  const missing = ([name, { version, optional }]) => name !== '' && !optional && have[name]?.version !== version;
  return !Object.entries(want).some(missing);
}

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

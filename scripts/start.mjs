// npm start: installs, builds, and opens the sample portal page in a browser with the extension loaded.
import path from 'node:path';
import { ensureModules, handOver, root, runOrExit } from './lib/ensure-modules.mjs';

ensureModules();
console.log('wxt build …');
runOrExit(process.execPath, [path.join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--level', 'warn']);
handOver('show-sample.ts', process.argv.slice(2));

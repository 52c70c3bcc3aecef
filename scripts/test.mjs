// npm test: everything. Types, lint, house, unit, both builds, the browsers, and the corpus where it is there.
import { ensureModules, handOver } from './lib/ensure-modules.mjs';

ensureModules();
handOver('test-all.ts', process.argv.slice(2));

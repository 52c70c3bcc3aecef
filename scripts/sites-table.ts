// npm run sites-table: writes docs/sites.md from the site rules and their fixtures
import fs from 'node:fs';
import path from 'node:path';
import { listFixtures } from './lib/fixture';
import { loadRules } from './lib/load-rules';
import { sitesTable } from './lib/sites-table';

const file = path.resolve(import.meta.dirname, '../docs/sites.md');
const { sites } = await loadRules();
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, sitesTable(sites, listFixtures()));
console.log(`${sites.length} sites → docs/sites.md`);

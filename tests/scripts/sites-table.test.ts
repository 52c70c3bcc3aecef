import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../platform/builtin-rules';
import { listFixtures } from '../../scripts/lib/fixture';
import { sitesTable } from '../../scripts/lib/sites-table';

const written = path.resolve(import.meta.dirname, '../../docs/sites.md');

describe('docs/sites.md', () => {
  it('is what npm run sites-table writes', () => {
    expect(fs.readFileSync(written, 'utf8')).toBe(sitesTable(builtinRules.sites, listFixtures()));
  });

  it('names each site with its hosts, basis and fixtures', () => {
    const site = { id: 'aa', name: '甲报', hosts: ['.aa.cn'], verified: '2026-01-02', content: ['#a|b'] } as const;
    const table = sitesTable([site], ['aa/desktop', 'aa/mobile', 'ab/desktop']);
    expect(table).toContain('| aa | 甲报 | `.aa.cn` | `#a\\|b` | page | 2026-01-02 | desktop, mobile |');
  });
});

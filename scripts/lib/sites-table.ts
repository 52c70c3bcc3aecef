import path from 'node:path';
import type { SiteRule } from '../../core/types';

const HEAD = `# Sites

Written by \`npm run sites-table\`; a test checks that it is up to date. To add a site: \`npm run new-site -- FILE URL\`.

Basis: *page* = the rule was written from a saved real page, *facts* = from published facts about the host's DOM, no page
was looked at. \`verified\` is the day of that look. Content: what the rule tries, in order; each is a layout the site has or had.

| id | name | hosts | content | basis | verified | fixtures |
|---|---|---|---|---|---|---|
`;

/** The table of docs/sites.md. @param fixtures folders below tests/fixtures, such as `sohu/account` */
export function sitesTable(sites: readonly SiteRule[], fixtures: readonly string[]): string {
  const rows = [...sites].sort((a, b) => (a.id < b.id ? -1 : 1)).map((site) => row(site, slugsOf(site.id, fixtures)));
  return `${HEAD}${rows.join('\n')}\n\n${sites.length} publishers.\n`;
}

const slugsOf = (id: string, fixtures: readonly string[]): string[] =>
  fixtures.filter((fixture) => path.dirname(fixture) === id).map((fixture) => path.basename(fixture));

function row(site: SiteRule, slugs: readonly string[]): string {
  const cells = [
    site.id,
    site.name,
    codes(site.hosts),
    codes(site.content ?? []),
    site.basis ?? 'page',
    site.verified,
    slugs.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const codes = (values: readonly string[]): string =>
  values.map((value) => `\`${value.replaceAll('|', '\\|')}\``).join('<br>');

import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../core/select/site-of';
import { builtinRules } from '../../platform/builtin-rules';
import { FIXTURES, listFixtures, readFixturePage } from '../../scripts/lib/fixture';

const tidied = listFixtures().filter(
  (name) => siteOf(new URL(readFixturePage(name).url).host, builtinRules.sites)?.tidy,
);
const dense = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');

// Tidy selectors are in force before anything is known of the page: what they hide must never be the article.
describe.each(tidied)('tidy selectors on %s', (name) => {
  const page = readFixturePage(name);
  const site = siteOf(new URL(page.url).host, builtinRules.sites);
  const { document } = new JSDOM(fs.readFileSync(path.join(FIXTURES, name, 'source.html'), 'utf8')).window;
  const hidden = (site?.tidy ?? []).flatMap((selector) => [...document.querySelectorAll(selector)]);

  it('hide nothing that must stay', () => {
    const text = hidden.map((el) => dense(el.textContent)).join('\n');
    expect(page.mustKeep.filter((sentence) => text.includes(dense(sentence)))).toEqual([]);
  });

  it('leave a headline (a floating bar may tell it again)', () => {
    const told = dense(document.querySelector('title')?.textContent);
    const headlines = [...document.querySelectorAll('h1,h2,h3')].filter(
      (el) => dense(el.textContent).length > 4 && told.startsWith(dense(el.textContent)),
    );
    const shown = headlines.filter((headline) => !hidden.some((el) => el.contains(headline)));
    expect(headlines.length > 0 && shown.length === 0).toBe(false);
  });
});

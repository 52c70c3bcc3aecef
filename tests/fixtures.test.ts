import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../platform/builtin-rules';
import { FIXTURES, listFixtures, readFixturePage, runFixture } from '../scripts/lib/fixture';

const fixtures = listFixtures();

describe.each(fixtures)('%s', (name) => {
  const { mustKeep, mustDrop } = readFixturePage(name);
  const { text, markdown, json } = runFixture(name, builtinRules);

  it('keeps what must stay and drops what must go', () => {
    expect(mustKeep.length).toBeGreaterThan(0);
    expect(mustKeep.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(mustDrop.filter((sentence) => text.includes(sentence))).toEqual([]);
  });

  it.each([
    ['expected.md', markdown],
    ['expected.json', json],
  ])('is what %s says (npm run accept writes it anew and shows the difference)', (file, found) => {
    expect(found).toBe(fs.readFileSync(path.join(FIXTURES, name, file), 'utf8'));
  });
});

describe('fixtures', () => {
  it.each(builtinRules.sites.map((site) => site.id))('%s has one', (id) => {
    expect(fixtures.filter((name) => name.startsWith(`${id}${path.sep}`))).not.toEqual([]);
  });
});

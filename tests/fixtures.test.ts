import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../platform/builtin-rules';
import { listFixtures, readPage, runFixture } from '../scripts/lib/fixture';

const fixtures = listFixtures();

describe.each(fixtures)('%s', (name) => {
  const { mustKeep, mustDrop } = readPage(name);
  const { text } = runFixture(name, builtinRules);

  it('keeps what must stay and drops what must go', () => {
    expect(mustKeep.length).toBeGreaterThan(0);
    expect(mustKeep.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(mustDrop.filter((sentence) => text.includes(sentence))).toEqual([]);
  });
});

describe('fixtures', () => {
  it.each(builtinRules.sites.map((site) => site.id))('%s has one', (id) => {
    expect(fixtures.filter((name) => name.startsWith(`${id}${path.sep}`))).not.toEqual([]);
  });
});

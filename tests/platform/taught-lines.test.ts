import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sightingsOf } from '../../core/habits/book';
import { habitsFor, learnLines } from '../../platform/habits';
import { readOwnRules } from '../../platform/own-rules';
import { ownRulesActions } from '../../platform/own-rules-options';
import { keepOwn } from '../../platform/page-own';
import { saveCorrections } from '../../platform/picker/save-drafts';

const LINE = '河边小报陪你读完今天的最后一行';
const OTHER = '小报的船每天早上六点开';
const READ = '关注小报，每天一条河边的消息';
/** A block of the page that no selector names on other pages: its words are taught instead. */
const unnamed = (text: string) => ({ kind: 'strip', selector: 'p:nth-of-type(7)', lasting: false, text }) as const;
const save = (text: string) => saveCorrections([unnamed(text)], 'site', undefined, '2026-11-28');

async function isTaught(line: string): Promise<boolean> {
  const habits = await habitsFor(location.href);
  return habits !== undefined && sightingsOf(habits, line, false).taught;
}

describe('a line that a correction taught', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    keepOwn([]);
  });

  it('is forgotten with the own rule; what was learned by reading stays', async () => {
    await learnLines(location.href, '', [READ]);
    await save(LINE);
    await save(OTHER);
    expect(await isTaught(LINE)).toBe(true);
    const rules = await readOwnRules();
    expect(rules.map(({ taught }) => taught?.length)).toEqual([2]);
    await ownRulesActions.remove(rules);
    expect([await isTaught(LINE), await isTaught(OTHER), await readOwnRules()]).toEqual([false, false, []]);
    expect((await habitsFor(location.href))?.lines.size).toBe(1);
  });

  it('is forgotten by the undo, and the rule before it stands with what that taught', async () => {
    await save(LINE);
    const { undo } = await save(OTHER);
    await undo();
    expect([await isTaught(LINE), await isTaught(OTHER)]).toEqual([true, false]);
    expect((await readOwnRules()).map(({ taught }) => taught?.length)).toEqual([1]);
  });
});

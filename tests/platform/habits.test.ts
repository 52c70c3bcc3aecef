import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sightingsOf } from '../../core/habits/book';
import { forgetHabits, habitSites, habitsFor, habitsOn, learnLines, setHabits, teachLine } from '../../platform/habits';

beforeEach(() => {
  fakeBrowser.reset();
});

const LINE = '河边小报陪你读完今天的最后一行';
const count = async (address: string) => {
  const habits = await habitsFor(address);
  return habits ? sightingsOf(habits, LINE, false).count : undefined;
};

describe('the habits of sites', () => {
  it('are kept per host on this device alone, without a name or a text', async () => {
    await Promise.all([
      learnLines('https://a.example/1?x=1', '', [LINE]),
      learnLines('https://a.example/2', '', [LINE]),
    ]);
    await learnLines('https://a.example/1?x=2', '', [LINE]);
    expect(await count('https://a.example/3')).toBe(2);
    expect(await count('https://b.example/3')).toBeUndefined();
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    const local = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(local).not.toContain('a.example');
    expect(local).not.toContain('河边');
  });

  it('weigh a correction as three', async () => {
    await teachLine('https://a.example/1', LINE, true);
    expect(await count('https://a.example/2')).toBe(3);
  });

  it('make room for the three-hundred-and-first site', async () => {
    for (let n = 0; n < 303; n++) await learnLines(`https://s${n}.example/1`, '', [LINE]);
    expect(await habitSites()).toBe(300);
    expect(await count('https://s302.example/2')).toBe(1);
    expect(await count('https://s0.example/2')).toBeUndefined();
  });

  it('are forgotten when switched off, and not kept from then on', async () => {
    await learnLines('https://a.example/1', '', [LINE]);
    await setHabits(false);
    expect(await habitSites()).toBe(0);
    await learnLines('https://a.example/1', '', [LINE]);
    expect(await habitSites()).toBe(0);
    expect(await habitsOn()).toBe(false);
    await setHabits(true);
    await learnLines('https://a.example/1', '', [LINE]);
    expect(await habitSites()).toBe(1);
    await forgetHabits();
    expect(await count('https://a.example/2')).toBeUndefined();
  });

  it('that cannot be read are none', async () => {
    await learnLines('https://a.example/1', '', [LINE]);
    const [key] = Object.keys(await fakeBrowser.storage.local.get()).filter((one) => one.startsWith('site-habits:'));
    await fakeBrowser.storage.local.set({ [key ?? '']: [7] });
    expect(await count('https://a.example/2')).toBeUndefined();
    await learnLines('https://a.example/1', '', [LINE]);
    expect(await count('https://a.example/2')).toBe(1);
  });
});

import type { Page } from '@playwright/test';
import { EDITOR, HOSTILE, HOSTILE_HOST, hostileUrl } from '../pages/hostile';
import { expect, test } from './auto-fixtures';
import { pressIn } from './closed-shadow';
import { Tidied } from './tidied';

test('scripts of before an update fall silent, and give back what they hid', async ({
  desk,
  list,
  pages,
  launched,
}) => {
  for (const name of ['hides', 'prefix'] as const) pages.serve(hostileUrl(name), HOSTILE[name]());
  await list(HOSTILE_HOST);
  const opened = async (name: 'hides' | 'prefix'): Promise<Page> => {
    const tab = await launched.context.newPage();
    await tab.goto(hostileUrl(name));
    await new Tidied(tab).isClean();
    return tab;
  };
  const [pressed, moving] = [await opened('hides'), await opened('prefix')];
  await desk.reload();

  // Whatever comes first, a click of the reader's or a change of the page's, nothing of ours is left.
  await moving.evaluate(() => document.body.append(document.createElement('p')));
  await pressed.bringToFront();
  await pressIn(pressed, 'bar', '原页').catch(() => undefined); // it may have gone by itself
  for (const tab of [moving, pressed]) {
    await new Tidied(tab).isOriginal();
    expect(await tab.evaluate(() => document.body.innerText)).toContain(EDITOR);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).visibility)).toBe('visible');
  }
});

import { expect, type Page } from '@playwright/test';
import { PATIENCE } from './tidied';

/** A tab as on a telephone, from now on. The browser takes it up late, and at times not before it is asked once more. */
export async function underFinger(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const isCoarse = async () => {
    for (const enabled of [false, true])
      await session.send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
    return tab.evaluate(() => matchMedia('(pointer: coarse)').matches);
  };
  await expect.poll(isCoarse, PATIENCE).toBe(true);
}

/** Controls that are too low for a finger, in open shadows as well. */
export const smallIn = (tab: Page): Promise<string[]> =>
  tab
    .locator(
      'button, summary, select, textarea, input:not([type=checkbox], [type=radio]), label:has(input), .reader-host',
    )
    .evaluateAll((all) =>
      all
        .filter((el) => el.checkVisibility({ opacityProperty: true }) && el.getBoundingClientRect().height < 43.9)
        .map((el) => `${el.getBoundingClientRect().height} high: ${el.outerHTML.slice(0, 90)}`),
    );

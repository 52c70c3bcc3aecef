import { FIRST, folded, hostileUrl } from '../pages/hostile';
import { expect, test } from './fixtures';

/** What a body holds, which is what is counted and copied, and what of it is to be seen. */
const TEXTS = `(() => {
  const body = document.querySelector('[data-part="body"]');
  const plain = (text) => text.replace(/\\s+/gu, '');
  return { held: plain(body.textContent), shown: plain(body.innerText) };
})()`;
const OPEN = `document.querySelector('.removals').open = true`;
interface Texts {
  readonly held: string;
  readonly shown: string;
}

test('what is counted is shown: in the popup, in the reader, and put back', async ({ open, clickButton, launched }) => {
  await open(hostileUrl('folded'), folded());
  const popup = await clickButton();
  await popup.article();
  const holds = async () => {
    const { held, shown } = await popup.target.evaluate<Texts>(TEXTS);
    expect(shown).toBe(held);
    return shown.length;
  };
  const clean = await holds();
  await popup.target.evaluate(OPEN);
  await popup.click('.removals > .link-button');
  await popup.waitFor(`document.querySelector('[data-part="body"] [data-restored]')`);
  expect(await holds()).toBeGreaterThan(clean);

  const opened = launched.context.waitForEvent('page');
  await popup.click('[data-part="reader"]');
  const reader = await opened;
  await reader.locator('[data-part="body"]', { hasText: FIRST }).waitFor();
  for (let turn = 0; turn < 2; turn++) {
    const { held, shown } = await reader.evaluate<Texts>(TEXTS);
    expect(shown).toBe(held);
    await reader.evaluate(OPEN);
    await reader.locator('.removals > .link-button').click();
  }
  await reader.close();
});

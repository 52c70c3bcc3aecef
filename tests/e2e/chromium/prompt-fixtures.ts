import { targetsOf, until } from '../../../scripts/lib/browser-link';
import { Desk } from './desk';
import { test as plain } from './fixtures';
import { type Launched, launch } from './launch';
import { PATIENCE } from './tidied';
import { Xvfb } from './xvfb';

/** The browser's own question for a permission, answered by the keyboard of a display. */
export class Prompt {
  constructor(
    private readonly display: Xvfb,
    private readonly desk: Desk,
    private readonly launched: Launched,
  ) {}

  /** Waits until it is open: it takes the popup's place and the browser window's focus. */
  async opened(): Promise<void> {
    await until('the prompt opens', () => this.isOpen(), PATIENCE.timeout);
  }

  /**
   * Answers: "no" has the focus, "yes" is the next button. A prompt takes no answer until it has been in sight for a
   * while, so that nobody gives one by chance; so the key is pressed again while it stays.
   */
  async answer(word: 'yes' | 'no'): Promise<void> {
    await this.opened();
    await pause(SETTLED_MS);
    if (word === 'yes') await this.display.press('Tab');
    await until('the prompt closes', () => this.pressed(), PATIENCE.timeout);
  }

  private async isOpen(): Promise<true | undefined> {
    const targets = await targetsOf(this.launched.link);
    const popup = targets.some(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
    return popup || (await this.desk.hasFocusedWindow()) ? undefined : true;
  }

  private async pressed(): Promise<true | undefined> {
    await this.display.press('Return');
    await pause(CLOSED_MS);
    return (await this.isOpen()) ? undefined : true;
  }
}

const SETTLED_MS = 1500;
const CLOSED_MS = 700;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface ForPrompts {
  readonly display: Xvfb;
  readonly desk: Desk;
  readonly prompt: Prompt;
}

/** The browser's own prompt needs a window: these tests have a display of their own. */
export const test = plain.extend<object, ForPrompts>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
    async ({}, use) => {
      const display = await Xvfb.start();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ language, display }, use) => {
      const launched: Launched = await launch(language, { display: display.display });
      await use(launched);
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ launched }, use) => use(await Desk.open(launched.context, launched.extensionId)),
    { scope: 'worker' },
  ],
  prompt: [async ({ display, desk, launched }, use) => use(new Prompt(display, desk, launched)), { scope: 'worker' }],
});

import type { TargetSession } from '../../../scripts/lib/target-session';

const quoted = JSON.stringify;

/** The real toolbar popup, read and used by the data-part names of what it shows. */
export class Popup {
  constructor(readonly target: TargetSession) {}

  /** Waits until the popup shows an article, and gives its body's text. @throws Error with what it shows instead */
  async article(): Promise<string> {
    const failure = await this.settled();
    if (failure !== '') throw new Error(`the popup shows no article: ${failure}`);
    return this.text('body');
  }

  /** Waits until the popup tells why there is no article, and gives the reason's code. */
  failure(): Promise<string> {
    return this.target.waitFor<string>(`document.querySelector('[data-state="failure"]')?.dataset.reason`);
  }

  /** What a part shows, trimmed; empty where it is not there. */
  text(part: string): Promise<string> {
    return this.target.evaluate(`document.querySelector('[data-part="${part}"]')?.innerText.trim() ?? ''`);
  }

  waitFor<T>(expression: string): Promise<T> {
    return this.target.waitFor<T>(expression);
  }

  /** Clicks the first element of a selector with the mouse, as a reader does. @throws Error if it is not there */
  async click(selector: string): Promise<void> {
    const at = await this.settledAt(selector);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.target.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
  }

  /** Where an element's middle is, once it stands still: a list that opens, or an image that comes, moves what is below. */
  private async settledAt(selector: string): Promise<{ x: number; y: number }> {
    for (let last = await this.middleOf(selector); ; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = await this.middleOf(selector);
      if (now.x === last.x && now.y === last.y) return now;
      last = now;
    }
  }

  private middleOf(selector: string): Promise<{ x: number; y: number }> {
    return this.waitFor(`(() => {
      const el = document.querySelector(${quoted(selector)});
      el?.scrollIntoView({ block: 'center' });
      const box = el?.getBoundingClientRect();
      return box && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
  }

  /** Presses a key in the popup, such as `Tab` or `Enter`. */
  async press(key: string, code: number): Promise<void> {
    const text = key === 'Enter' ? '\r' : '';
    for (const type of ['keyDown', 'keyUp'])
      await this.target.send('Input.dispatchKeyEvent', {
        type,
        key,
        code: key,
        windowsVirtualKeyCode: code,
        ...(type === 'keyDown' && text ? { text } : {}),
      });
  }

  /** Types a character into the popup. */
  async type(text: string): Promise<void> {
    for (const type of ['keyDown', 'keyUp'])
      await this.target.send('Input.dispatchKeyEvent', { type, key: text, ...(type === 'keyDown' && { text }) });
  }

  /** Addresses of the article's pictures, in their order. */
  pictures(): Promise<string[]> {
    return this.waitFor(`[...document.querySelectorAll('[data-part="body"] img')].map((img) => img.src)`);
  }

  /** The status line, once it says something. */
  status(): Promise<string> {
    return this.waitFor(`document.querySelector('[data-part="status"]')?.innerText.trim()`);
  }

  private settled(): Promise<string> {
    const expression = `(() => {
      const failure = document.querySelector('[data-state="failure"]');
      return failure ? { failure: failure.dataset.reason } : document.querySelector('[data-part="body"]') && { failure: '' };
    })()`;
    return this.target.waitFor<{ failure: string }>(expression, 20_000).then(({ failure }) => failure);
  }
}

import { type BrowserLink, until } from './browser-link';

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: object;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * One target spoken to through the browser's link. A toolbar popup is a target like any other, but automation libraries
 * do not list it among their pages.
 */
export class TargetSession {
  private last = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly link: BrowserLink,
    readonly targetId: string,
    private readonly sessionId: string,
  ) {
    link.on<{ sessionId: string; message: string }>('Target.receivedMessageFromTarget', (received) => {
      if (received.sessionId === sessionId) this.take(JSON.parse(received.message) as Answer); // as: the browser's own protocol
    });
  }

  static async attach(link: BrowserLink, targetId: string): Promise<TargetSession> {
    const attached = await link.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(link, targetId, attached.sessionId);
  }

  /** Calls a method of the target. @throws Error with its message */
  send<T extends object>(method: string, params: object = {}): Promise<T> {
    const id = ++this.last;
    const answered = new Promise<T>((resolve, reject) => {
      this.waiting.set(id, ({ error, result }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve((result ?? {}) as T); // as: the protocol says what each method answers; the caller names it
      });
    });
    const message = JSON.stringify({ id, method, params });
    return this.link.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).then(() => answered);
  }

  /** Value of an expression in the target's page, as if the reader had just clicked. @throws Error with its stack */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: failure } = await this.send<Evaluated>('Runtime.evaluate', params);
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return result.value as T; // as: the caller knows what its expression gives
  }

  /** Waits until the expression is true or truthy and gives its value. */
  waitFor<T>(expression: string, limit?: number): Promise<T> {
    const ask = () => this.evaluate<T>(expression).catch(() => undefined); // while a page loads its context comes and goes
    return until(expression, async () => (await ask()) || undefined, limit);
  }

  private take({ id, ...answer }: Answer): void {
    if (id === undefined) return;
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }
}

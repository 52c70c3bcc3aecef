/** A way to call Chromium's own (browser-level) DevTools methods and hear its events, whatever carries the messages. */
export interface BrowserLink {
  send<T extends object>(method: string, params?: object): Promise<T>;
  on<T extends object>(method: string, listener: (params: T) => void): () => void;
}

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  /** Newer browsers tell of a tab whether it is its window's front one. */
  readonly embedderData?: { readonly tabActive?: boolean };
}

/** All that is open; `types` narrows to targets that are not listed by default, such as tabs. */
export async function targetsOf(link: BrowserLink, ...types: readonly string[]): Promise<readonly Target[]> {
  const filter = types.length > 0 ? { filter: types.map((type) => ({ type })) } : {};
  return (await link.send<{ targetInfos: readonly Target[] }>('Target.getTargets', filter)).targetInfos;
}

/** Asks again every 50 ms until there is an answer. @throws Error naming what was waited for */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${limit / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from './find-chromium';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Longest wait for an answer, in ms: a page may hang or crash its renderer, which then never answers. */
const PATIENCE = 60_000;

/** What the browser sends: an answer to a call (`id`) or an event (`method`), of a session or of the browser itself. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: object;
  readonly result?: object;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  resolve(result: object): void;
  reject(error: Error): void;
  readonly patience: NodeJS.Timeout;
}

/**
 * A Chromium started by us and spoken to over its debugging pipe (JSON messages ended by NUL on file descriptors 3 and 4).
 * Only what is asked for crosses the pipe, which is several times cheaper a page than a general automation library,
 * and the pipe is the one way to load an extension into Google Chrome 137 and later.
 */
export class DevtoolsPipe {
  private last = 0;
  private rest = '';
  private readonly waiting = new Map<number, Waiting>();
  private readonly events = new EventEmitter().setMaxListeners(0);

  private constructor(
    readonly child: ChildProcess,
    private readonly profile: string,
  ) {
    const fromBrowser = child.stdio[4] as Readable; // as: fd 4 is opened as a pipe below
    fromBrowser.setEncoding('utf8').on('data', (chunk: string) => this.read(chunk));
    child.once('exit', () => {
      for (const one of this.waiting.values()) one.reject(new Error('the browser has gone'));
      this.waiting.clear();
    });
  }

  /** Starts a browser with a profile of its own that is deleted at the end. `args` are added to the quiet ones. */
  static launch(args: readonly string[], env: NodeJS.ProcessEnv = process.env): DevtoolsPipe {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-chromium-'));
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const all = [...QUIET, ...sandbox, `--user-data-dir=${profile}`, '--remote-debugging-pipe', ...args];
    const child = spawn(findChromium(), all, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    return new DevtoolsPipe(child, profile);
  }

  /** Calls a method of the DevTools protocol. @throws Error with the browser's message, or when no answer comes */
  send<T extends object>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.last;
    const toBrowser = this.child.stdio[3] as Writable; // as: fd 3 is opened as a pipe above
    return new Promise<T>((resolve, reject) => {
      const late = () => reject(new Error(`${method}: no answer within ${PATIENCE / 1000} s`));
      const patience = setTimeout(late, PATIENCE).unref();
      // as: the protocol says what each method answers; the caller names it
      this.waiting.set(id, { resolve: (result) => resolve(result as T), reject, patience });
      toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  /** Calls `listener` at every event of that name; gives the way to stop. */
  on<T extends object>(method: string, listener: (params: T, sessionId: string | undefined) => void): () => void {
    this.events.on(method, listener);
    return () => this.events.off(method, listener);
  }

  /** Ends the browser and deletes its profile. */
  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) return resolve();
      this.child.once('exit', () => resolve());
    });
    this.send('Browser.close').catch(() => undefined);
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(patience);
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  private read(chunk: string): void {
    const parts = (this.rest + chunk).split('\0');
    this.rest = parts.pop() ?? '';
    for (const part of parts) this.take(JSON.parse(part) as Message); // as: the browser's own protocol
  }

  private take(message: Message): void {
    if (message.id === undefined) {
      this.events.emit(message.method ?? '', message.params ?? {}, message.sessionId);
      return;
    }
    const one = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    clearTimeout(one?.patience);
    if (message.error) one?.reject(new Error(message.error.message));
    else one?.resolve(message.result ?? {});
  }
}

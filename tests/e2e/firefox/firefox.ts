import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { firefoxPath } from '../../../scripts/lib/system-packages';
import { Marionette } from './marionette';

/** Quiet: nothing is asked for at start, reported, or updated. */
const PREFS = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.security.https_first': false,
  // Every host is this machine.
  'network.dns.forceResolve': '127.0.0.1',
};

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A real Firefox with a profile of its own, driven over Marionette. End it in a `finally`. */
export class Firefox {
  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    readonly marionette: Marionette,
  ) {}

  static async launch(prefs: Readonly<Record<string, Json>>): Promise<Firefox> {
    const program = firefoxPath();
    if (!program) throw new Error('no Firefox found; set FIREFOX_PATH to one');
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-firefox-'));
    const port = await freePort();
    const lines = Object.entries({ ...PREFS, 'marionette.port': port, ...prefs }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const args = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile];
    const child = spawn(program, args, { stdio: 'ignore' });
    try {
      const marionette = await Marionette.connect(port);
      await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
      return new Firefox(child, profile, marionette);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  /** Installs an unpacked build until the browser ends. Gives the add-on's id. */
  async install(folder: string): Promise<string> {
    const params = { path: folder, temporary: true };
    return (await this.marionette.send<{ value: string }>('Addon:Install', params)).value;
  }

  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.marionette.send('WebDriver:Back');
  }

  /** Runs the body of an async function in the page; `args` are its `args`. @throws Error with what it threw */
  inPage<T>(body: string, ...args: readonly Json[]): Promise<T> {
    return this.execute<T>(body, args);
  }

  /** The same with the browser's own privileges, in its window. */
  async inBrowser<T>(body: string, ...args: readonly Json[]): Promise<T> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.execute<T>(body, args);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Presses a chord as from the keyboard, in the browser's window: `\uE00A` is Alt, `\uE008` Shift (WebDriver §17.4.2). */
  async press(...keys: readonly string[]): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      await this.perform([
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    } finally {
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Presses keys one after the other in the page, where its focus is. */
  pressInPage(...keys: readonly string[]): Promise<void> {
    return this.perform(keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))));
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 8000);
    await gone;
    clearTimeout(patience);
    this.marionette.close();
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async perform(actions: readonly { readonly type: string; readonly value: string }[]): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  private async execute<T>(body: string, args: readonly Json[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const params = { script, args, scriptTimeout: 30_000, sandbox: null };
    type Answer = { value: { value?: T; error?: string } };
    const { value: answer } = await this.marionette.send<Answer>('WebDriver:ExecuteAsyncScript', params);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T; // as: the caller knows what its script gives
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

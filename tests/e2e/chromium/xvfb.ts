import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A display of its own for a browser that must show a real prompt; ended by `close`. */
export class Xvfb {
  private constructor(
    private readonly child: ChildProcess,
    /** Such as `:7`. */
    readonly display: string,
  ) {}

  /** The server picks a free number itself. @throws Error when it does not start within 10 s */
  static async start(): Promise<Xvfb> {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('Xvfb does not start')), 10_000);
      const told = child.stdio[3] as Readable; // as: fd 3 is opened as a pipe above
      told.setEncoding('utf8').once('data', (text: string) => {
        clearTimeout(patience);
        resolve(text.trim());
      });
      child.once('error', reject);
    });
    return new Xvfb(child, `:${number}`);
  }

  /** Presses keys one after the other, by their X names, in the window that has the focus. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.run('xdotool', 'key', key);
  }

  private run(program: string, ...args: readonly string[]): Promise<void> {
    const env = { ...process.env, DISPLAY: this.display };
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { env, stdio: 'ignore' });
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
    });
  }

  close(): void {
    this.child.kill();
  }
}

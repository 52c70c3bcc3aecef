import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Reads the step's own count from its output; without it the step counts as one. */
  readonly count?: (output: string) => Tally | undefined;
  /** Names the cases that passed only on a second try: they count as passed, and are printed. */
  readonly shaky?: (output: string) => string[];
  /** Why the step cannot run on this machine; it then counts as one skipped. */
  readonly skip?: string | undefined;
}

/** A step that hangs is ended: the whole run must stay under twenty-five minutes. */
const LIMIT_MS = 15 * 60_000;
/** Lines of a failed step's output that are shown; all of it is in its log. */
const TAIL_LINES = 80;

/**
 * Runs one step with its output kept in `logs`, and prints a line: name, verdict, count, seconds.
 * A step that ends with a code other than 0 has at least one failure, whatever it counted.
 */
export async function runStep(step: Step, cwd: string, logs: string): Promise<Tally> {
  if (step.skip) {
    console.log(`skip ${step.name}: ${step.skip}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const began = Date.now();
  const { code, output } = await capture(step, cwd);
  const log = path.join(logs, `${step.name.replace(/\W+/gu, '-')}.log`);
  fs.writeFileSync(log, output);
  const tally = tallyOf(code, step.count?.(output));
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(
    `${tally.failed > 0 ? 'FAIL' : 'ok  '} ${step.name.padEnd(22)} ${formatTally(tally).padEnd(24)} ${seconds} s`,
  );
  for (const name of step.shaky?.(output) ?? []) console.log(`     on the second try: ${name}`);
  if (tally.failed > 0)
    console.log(`${output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')}\n(all of it: ${log})`);
  return tally;
}

export function tallyOf(code: number, counted: Tally | undefined): Tally {
  if (!counted) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  return code === 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, one) => sum + one.passed, 0),
  failed: tallies.reduce((sum, one) => sum + one.failed, 0),
  skipped: tallies.reduce((sum, one) => sum + one.skipped, 0),
});

export const formatTally = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The last line of the shape of `countOf` in an output. */
export function countInOutput(output: string): Tally | undefined {
  const found = [...output.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/gu)].at(-1);
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) } : undefined;
}

function capture({ name, command }: Step, cwd: string): Promise<{ code: number; output: string }> {
  const [program, ...args] = command;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' };
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const end = (signal: NodeJS.Signals) => child.pid && process.kill(-child.pid, signal);
    const patience = setTimeout(() => {
      output += `\n${name}: ended after ${LIMIT_MS / 60_000} minutes\n`;
      end('SIGKILL');
    }, LIMIT_MS);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', (error) => {
      clearTimeout(patience);
      resolve({ code: 1, output: `${output}\n${error}` });
    });
    child.once('close', (code) => {
      clearTimeout(patience);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Longest a pattern may take on any tried text, in milliseconds; a machine under load must still pass. */
const LIMIT = 250;
const LENGTHS = [12, 16, 20, 24, 28, 32, 64, 256, 1024, 4000];
const COMMON = [' ', 'a', '1', '中', '：', ':', '，', '。', '/', '-', '.'];

/** Texts that make a backtracking pattern suffer: what it likes best, over and over, and an ending that it cannot take. */
function* hardTexts(pattern: string, examples: readonly string[]): Generator<(length: number) => string> {
  const letters = [...new Set(pattern.replace(/\\[a-zA-Z]|[\\()[\]{}|?*+^$]/g, ''))].slice(0, 40);
  for (const seed of [...COMMON, ...letters, '记者 ', 'a1', '1-', '编辑：张 ', ...examples.slice(0, 6)]) {
    yield (length) => `${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}\u0001`;
    yield (length) => `\u0001${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}`;
  }
}

/**
 * Tries a pattern on ever longer hard texts.
 * Starts short, so that one that explodes is caught before it hangs the test run.
 * @param most longest text that the engine gives the pattern
 * @returns the length at which it took too long, if any
 */
export function explodesAt(
  pattern: string,
  flags: string,
  most: number,
  examples: readonly string[] = [],
): number | undefined {
  const regex = new RegExp(pattern, flags);
  for (const make of hardTexts(pattern, examples)) {
    for (const length of LENGTHS.filter((one) => one <= Math.max(most, 32))) {
      const text = make(length);
      const started = performance.now();
      regex.test(text);
      if (performance.now() - started > LIMIT) return length;
    }
  }
  return undefined;
}

/** Longest a pattern may take on any tried text, in milliseconds; a machine under load must still pass. */
const LIMIT = 250;
/** 28 doublings take seconds; 400 and 2000 show what grows with a power of the length. */
const LENGTHS = [16, 28, 400, 2000];
const COMMON = [' ', 'a', '1', '中', '：', ':', '，', '。', '/', '-', '.'];

/** Texts that make a backtracking pattern suffer: what it likes best, over and over, and an ending that it cannot take. */
function* hardTexts(pattern: string, examples: readonly string[]): Generator<(length: number) => string> {
  const letters = [...new Set(pattern.replace(/\\[a-zA-Z]|[\\()[\]{}|?*+^$]/g, ''))].slice(0, 12);
  for (const seed of [...COMMON, ...letters, '记者 ', 'a1', '1-', '编辑：张 ', ...examples.slice(0, 2)]) {
    yield (length) => `${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}\u0001`;
    yield (length) => `\u0001${seed.repeat(Math.ceil(length / seed.length)).slice(0, length)}`;
  }
}

/** Slow twice in a row: once may be the machine's doing. */
function isSlow(regex: RegExp, text: string): boolean {
  const time = () => {
    const started = performance.now();
    regex.test(text);
    return performance.now() - started;
  };
  return time() > LIMIT && time() > LIMIT;
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
      if (isSlow(regex, make(length))) return length;
    }
  }
  return undefined;
}

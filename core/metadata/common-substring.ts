/** Where strings are cut before they are compared. */
const LONGEST = 200;

/** Do two strings share a run of so many characters? */
export function shareRun(a: string, b: string, length: number): boolean {
  if (length <= 0) return true;
  const right = b.slice(0, LONGEST);
  const last = Math.min(a.length, LONGEST) - length;
  for (let i = 0; i <= last; i++) if (right.includes(a.slice(i, i + length))) return true;
  return false;
}

/**
 * Length of the longest run of characters that two strings share.
 * Inputs are cut: headlines are shorter, and the cost is their product.
 */
export function commonSubstring(a: string, b: string): number {
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  let row = new Uint16Array(right.length + 1);
  let longest = 0;
  for (let i = 0; i < left.length; i++) {
    const next = new Uint16Array(right.length + 1);
    for (let j = 0; j < right.length; j++) {
      if (left[i] !== right[j]) continue;
      const run = (row[j] ?? 0) + 1;
      next[j + 1] = run;
      if (run > longest) longest = run;
    }
    row = next;
  }
  return longest;
}

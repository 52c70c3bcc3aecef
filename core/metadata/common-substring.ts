/**
 * Length of the longest run of characters that two strings share.
 * Inputs are cut at 200 characters: headlines are shorter, and the cost is their product.
 */
export function commonSubstring(a: string, b: string): number {
  const left = a.slice(0, 200);
  const right = b.slice(0, 200);
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

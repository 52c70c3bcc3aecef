/** A line of an article, and what a rule does with it. */
export interface PreviewLine {
  readonly text: string;
  readonly is: 'kept' | 'gone' | 'new';
}

/** More lines than this are not compared one by one. */
const MOST = 600;

/** An article's lines without a rule and with it, in one order: what stays, what goes, what comes. */
export function previewLines(before: readonly string[], after: readonly string[]): PreviewLine[] {
  const [a, b] = [before.slice(0, MOST), after.slice(0, MOST)];
  const common = lengths(a, b);
  const lines: PreviewLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine, other] = [a[i], b[j]];
    const without = common[i + 1]?.[j] ?? 0;
    const next = common[i]?.[j + 1] ?? 0;
    if (mine !== undefined && mine === other) {
      lines.push({ text: mine, is: 'kept' });
      i++;
      j++;
    } else if (mine !== undefined && (other === undefined || without >= next)) {
      lines.push({ text: mine, is: 'gone' });
      i++;
    } else {
      lines.push({ text: other ?? '', is: 'new' });
      j++;
    }
  }
  return lines;
}

/** How many lines the rests of both have in common, from each pair of places on. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row)
        row[j] = a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

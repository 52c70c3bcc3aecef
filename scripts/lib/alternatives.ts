/** The pieces of a pattern (a RegExp source), and how many groups each stands in; below 0 where one closes that was not opened. */
function* piecesOf(pattern: string): Generator<{ readonly piece: string; readonly depth: number }> {
  let [depth, inClass] = [0, false];
  for (const [piece] of pattern.matchAll(/\\.|[\s\S]/gu)) {
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    if (!inClass && piece === '(') depth++;
    if (!inClass && piece === ')') depth--;
    yield { piece, depth: inClass ? depth + 1 : depth };
  }
}

/** The alternatives of a pattern that stand at its top. */
export function alternatives(pattern: string): string[] {
  const parts = [''];
  for (const { piece, depth } of piecesOf(pattern))
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  return parts;
}

/** Closes each group that it opens, and no other. */
export const isBalanced = (pattern: string): boolean => {
  const depths = [...piecesOf(pattern)].map(({ depth }) => depth);
  return depths.at(-1) === 0 && Math.min(...depths) === 0;
};

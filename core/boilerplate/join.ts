import type { PhraseBook } from './compile';
import type { Line } from './line';
import { type Match, matchLine } from './match';

const LONGEST_VALUE = 16;

/** `责任编辑：` with the name in the next block: both lines carry the match of the two together. */
export function joinCredits(lines: readonly Line[], matches: (Match | undefined)[], book: PhraseBook): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!matches[i]?.open || !next || matches[i + 1] || next.length === 0 || next.length > LONGEST_VALUE) continue;
    const joined = `${line.text} ${next.text}`;
    const match = matchLine(joined, joined.length, book);
    if (!match || match.open || match.rule !== matches[i]?.rule) continue;
    matches[i] = { ...match, fields: {} };
    matches[i + 1] = match;
  }
}

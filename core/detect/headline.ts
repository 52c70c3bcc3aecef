import { normalise } from '../text';
import type { JudgedLine } from './lines';

/** The line that says what the page is about. */
export interface FoundHeadline {
  readonly index: number;
  readonly text: string;
  /** The document's own title says the same. */
  readonly agrees: boolean;
}

const MIN_LENGTH = 7;
/** A heading this short counts where the document's title begins with it: 「更正」, 「讣告」. */
const SHORTEST_HEADING = 2;
const MAX_LENGTH = 100;
const AGREEMENT = 0.75;

const key = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** Share of the candidate's character pairs that the titles hold, or 0 once it cannot come to `AGREEMENT`. */
function agreementOf(candidate: string, titles: ReadonlySet<string>): number {
  const missing = new Set<string>();
  const most = (1 - AGREEMENT) * (candidate.length - 1);
  for (let i = 0; i + 1 < candidate.length; i++) {
    const pair = candidate.slice(i, i + 2);
    if (!titles.has(pair) && missing.add(pair).size > most) return 0;
  }
  const { size } = pairs(candidate);
  return size === 0 ? 0 : (size - missing.size) / size;
}

/**
 * Finds the headline: an unlinked line that the document's titles repeat; failing that, the last heading before the body.
 * @param titles what the page calls itself (`title`, `og:title`)
 * @param bodyStart index of the body's first line; the headline nearest above it is preferred
 */
export function findHeadline(
  lines: readonly JudgedLine[],
  titles: readonly string[],
  bodyStart: number,
): FoundHeadline | undefined {
  const names = titles.map(key);
  const known = pairs(names.join('\n'));
  let best: { headline: FoundHeadline; score: number } | undefined;
  let heading: FoundHeadline | undefined;
  for (const [index, { run, text, role }] of lines.entries()) {
    if (
      role === 'link' ||
      text.length < (run.heading === 1 ? SHORTEST_HEADING : SHORTEST_HEADING + 1) ||
      text.length > MAX_LENGTH
    )
      continue;
    const own = key(text);
    if (own.length < MIN_LENGTH - 1 && !(run.heading > 0 && own !== '' && names.some((name) => name.startsWith(own))))
      continue;
    if (run.heading > 0 && index <= bodyStart) heading = { index, text, agrees: false };
    const agreement = agreementOf(own, known);
    if (agreement < AGREEMENT) continue;
    const score = Math.min(own.length, 30) * agreement + (run.heading > 0 ? 10 : 0) - (index > bodyStart ? 15 : 0);
    if (!best || score >= best.score) best = { headline: { index, text, agrees: true }, score };
  }
  return best?.headline ?? heading;
}

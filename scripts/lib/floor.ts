import type { Score } from './score';

/** What a score must reach: shares (0 to 1) at least, `loss` and `residue` (lines a page) at most; else metadata fields. */
export type Floor = Readonly<Record<string, number>>;

export interface Check {
  readonly name: string;
  readonly value: number;
  readonly wanted: number;
  readonly met: boolean;
}

const AT_MOST = new Set(['loss', 'residue']);

export function checkFloor(score: Score, floor: Floor): Check[] {
  return Object.entries(floor).map(([name, wanted]) => {
    const value = achieved(score, name);
    return { name, value, wanted, met: AT_MOST.has(name) ? value <= wanted : value >= wanted };
  });
}

function achieved(score: Score, name: string): number {
  if (name === 'clean' || name === 'f1' || name === 'loss' || name === 'residue') return score[name];
  const field = score.fields[name];
  if (!field) throw new Error(`the floor asks for ${name}, which the score does not know`);
  return field.right / field.of;
}

/** One line a check, and the sum that `npm test` counts. */
export function floorReport(checks: readonly Check[]): string {
  const lines = checks.map(({ name, value, wanted, met }) => {
    const sign = AT_MOST.has(name) ? '≤' : '≥';
    return `${met ? 'met   ' : 'MISSED'} ${name} ${value.toFixed(3)} ${sign} ${wanted}`;
  });
  const met = checks.filter((check) => check.met).length;
  return [...lines, `${met} passed, ${checks.length - met} failed, 0 skipped`].join('\n');
}

import type { Judgement } from './judge';
import { OWN } from './own-features';
import { SECOND } from './second-look';

const MOST = 3;
/** What this page's sure blocks are likelier than. */
const SURE = 0.7;

const SAID: ReadonlyMap<string, string> = new Map(
  [...OWN, ...SECOND].flatMap(([name, , said]) => (said === undefined ? [] : [[name, said] as const])),
);

/** What tells a block most from the blocks that are surely the page's article, in plain words, the largest difference first. */
export function evidenceAgainst({ answers, weights, p }: Judgement, block: number): string[] {
  const sure = [...p.keys()].filter((row) => (p[row] ?? 0) > SURE);
  const width = answers.names.length;
  const found = answers.names.flatMap((name, column) => {
    const said = SAID.get(name);
    const weight = weights[name] ?? 0;
    if (said === undefined || weight === 0) return [];
    const usual = sure.reduce((sum, row) => sum + (answers.values[row * width + column] ?? 0), 0) / sure.length || 0;
    return [{ said, against: weight * (usual - (answers.values[block * width + column] ?? 0)) }];
  });
  const told = found.filter(({ against }) => against > 0).sort((a, b) => b.against - a.against);
  return [...new Set(told.map(({ said }) => said))].slice(0, MOST);
}

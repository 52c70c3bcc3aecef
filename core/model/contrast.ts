import type { Judgement } from './judge';
import { OWN } from './own-features';
import { SECOND } from './second-look';

const MOST = 3;
/** What this page's sure blocks are likelier than. */
const SURE = 0.7;

const SAID: ReadonlyMap<string, string> = new Map(
  [...OWN, ...SECOND].flatMap(([name, , said]) => (said === undefined ? [] : [[name, said] as const])),
);

/** What tells blocks from those that are surely the page's article. */
export class Contrast {
  /** Answers that can be told in plain words: the column, what it says, what the sure blocks answer on average. */
  private readonly columns: readonly { readonly column: number; readonly said: string; readonly usual: number }[];

  constructor(private readonly judgement: Judgement) {
    const { answers, model, p } = judgement;
    const weights = model.second;
    const sure = [...p.keys()].filter((row) => (p[row] ?? 0) > SURE);
    this.columns = answers.names.flatMap((name, column) => {
      const said = SAID.get(name);
      if (said === undefined || (weights[name] ?? 0) === 0) return [];
      const usual = sure.reduce((sum, row) => sum + answers.at(row, column), 0) / sure.length || 0;
      return [{ column, said, usual }];
    });
  }

  /** What speaks most against a block, in plain words, the largest difference first. */
  against(block: number): string[] {
    const { answers, model } = this.judgement;
    const weights = model.second;
    const found = this.columns.map(({ column, said, usual }) => {
      const weight = weights[answers.names[column] ?? ''] ?? 0;
      return { said, against: weight * (usual - answers.at(block, column)) };
    });
    const told = found.filter(({ against }) => against > 0).sort((a, b) => b.against - a.against);
    return [...new Set(told.map(({ said }) => said))].slice(0, MOST);
  }
}

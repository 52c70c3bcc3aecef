/**
 * One thing that is asked of every block: its name in the weights, the question, which gives about 0 to 1, and what it says
 * in plain words where the answer decides (told in the ledger).
 */
export type Feature<C> = readonly [name: string, ask: (context: C) => number, said?: string];

/** Lengths and counts on a scale on which ten times as much is not ten times as important. */
export const scaled = (count: number): number => Math.log1p(Math.max(0, count)) / 5;

export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What each answer is worth, by the question's name; '' is what every block has. Fitted by scripts/train.ts, never by hand. */
export type Weights = Readonly<Record<string, number>>;

/** The weights of the two looks at every block of a page (core/model/judge.ts), and of the look at the words of single lines (core/model/worded.ts). */
export interface Model {
  readonly first: Weights;
  readonly second: Weights;
  readonly words: Weights;
}

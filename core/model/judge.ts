import { lazy } from '../lazy';
import type { Reading } from '../read/reading';
import type { Model } from '../types';
import { logistic, Matrix } from './matrix';
import { otherBlocks } from './others';
import { OWN } from './own-features';
import { type Regarded, regard, SECOND } from './second-look';
import { type Standing, standingsOf } from './standing';

/** How likely each block of a page is the article's. */
export interface Judgement {
  readonly reading: Reading;
  /** Probabilities by block. */
  readonly p: Float64Array;
  /** The same for one block alone: where a rule names the article, few are asked about. */
  readonly likelihood: (block: number) => number;
  /** The answers that they were found by, and what each was worth. */
  readonly answers: Matrix;
  readonly model: Model;
  /** Blocks that are nobody's article (core/model/others.ts). */
  readonly others: ReadonlySet<number>;
  /** How each block stands, for what is asked of it later. */
  readonly regarded: readonly Regarded[];
}

/** What a block is also asked of its neighbours. */
const NEIGHBOURLY = ['len', 'short', 'long', 'link', 'all-link', 'ends', 'marks', 'prose', 'date'];

/** The answers of the first look. */
export function firstLook(standings: readonly Standing[]): Matrix {
  const own = Matrix.of(OWN, standings);
  return Matrix.beside([
    own,
    own.shifted(NEIGHBOURLY, -1, 'before-'),
    own.shifted(NEIGHBOURLY, 1, 'after-'),
    own.means('prose', -5, 5, 'prose-around'),
    own.means('all-link', -5, 5, 'links-around'),
    own.means('prose', 1, 6, 'prose-ahead'),
    own.means('prose', -6, -1, 'prose-behind'),
    Matrix.of(SIMILAR, standings),
  ]);
}

const SIMILAR = ([-1, 1] as const).map(
  (step) =>
    [
      `alike${step}`,
      ({ block, page }: Standing) => {
        const other = page.reading.blocks[block.index + step];
        return other && other.box.shape === block.box.shape ? 1 : 0;
      },
    ] as const,
);

/** The answers of the second look, those of the first included. */
export const secondLook = (first: Matrix, regarded: readonly Regarded[]): Matrix =>
  Matrix.beside([first, Matrix.of(SECOND, regarded)]);

/**
 * Looks at every block of a page twice: at what it is, and then at how it stands to what the first look took for the article.
 * No word of any language is asked for, but for the buttons of readers' threads.
 */
export function judgeBlocks(reading: Reading, model: Model): Judgement {
  const standings = standingsOf(reading);
  const looked = firstLook(standings);
  const { second } = model;
  const others = otherBlocks(reading);
  const withoutOthers = (p: Float64Array): Float64Array => {
    for (const block of others) p[block] = 0;
    return p;
  };
  const regarded = regard(standings, withoutOthers(looked.judge(model.first)));
  const answers = lazy(() => secondLook(looked, regarded));
  let p: Float64Array | undefined;
  const asked: number[] = [];
  return {
    reading,
    regarded,
    others,
    model,
    get answers() {
      return answers();
    },
    get p() {
      p ??= withoutOthers(answers().judge(second));
      return p;
    },
    likelihood: (block) => {
      const own = regarded[block];
      if (p || !own) return p?.[block] ?? 0;
      if (others.has(block)) return 0;
      asked[block] ??= logistic(
        SECOND.reduce(
          (odds, [name, ask]) => odds + (second[name] ?? 0) * Math.fround(ask(own)),
          looked.odds(block, second),
        ),
      );
      return asked[block];
    },
  };
}

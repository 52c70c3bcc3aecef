import { firstLook, secondLook } from '../../core/model/judge';
import type { Matrix } from '../../core/model/matrix';
import { regard } from '../../core/model/second-look';
import { type Standing, standingsOf } from '../../core/model/standing';
import type { Reading } from '../../core/read/reading';
import type { Model, Weights } from '../../core/types';
import { fitWeights, samplesOf } from './fit-weights';
import type { Label } from './label-blocks';
import { countsOf } from './label-rows';
import { type LineLesson, lineLessons, lineMatrix } from './line-lessons';

/** A page to learn from: what its blocks are, and which fold its publisher belongs to. */
export interface Lesson {
  readonly id: string;
  readonly fold: number;
  readonly reading: Reading;
  readonly labels: readonly Label[];
}

/** Weights fitted on all pages, and on all but those of each fold; and the probabilities that the latter give to the fold's own pages. */
export interface Trained {
  readonly model: Model;
  readonly without: readonly Model[];
  readonly unseen: ReadonlyMap<string, Float64Array>;
}

interface Prepared extends Lesson {
  readonly standings: readonly Standing[];
  readonly first: Matrix;
  readonly counts: readonly number[];
}

const PENALTY = 1;

/** Fits both looks. The second learns from what the first says of pages whose publishers it has not seen. */
export function trainModel(lessons: readonly Lesson[], folds: number, invented: readonly LineLesson[]): Trained {
  const prepared = lessons.map((lesson): Prepared => {
    const standings = standingsOf(lesson.reading);
    const counts = countsOf(lesson.reading.blocks, lesson.labels);
    return { ...lesson, standings, first: firstLook(standings), counts };
  });
  const first = fitFolds(prepared, folds, (lesson) => lesson.first);
  const seconds = new Map(
    prepared.map((lesson) => {
      const p = lesson.first.judge(first.without[lesson.fold] ?? first.all);
      return [lesson.id, secondLook(lesson.first, regard(lesson.standings, p))] as const;
    }),
  );
  const secondOf = (lesson: Prepared): Matrix => seconds.get(lesson.id) ?? lesson.first;
  const second = fitFolds(prepared, folds, secondOf);
  const unseen = new Map(
    prepared.map((lesson) => [lesson.id, secondOf(lesson).judge(second.without[lesson.fold] ?? second.all)]),
  );
  const words = fitWords(prepared, folds, unseen, invented);
  return {
    model: { first: first.all, second: second.all, words: words.all },
    without: first.without.map((weights, fold) => ({
      first: weights,
      second: second.without[fold] ?? {},
      words: words.without[fold] ?? {},
    })),
    unseen,
  };
}

/** Fits the look at words: on the lines in and around each article, and on invented ones. */
export function fitWords(
  lessons: readonly Prepared[],
  folds: number,
  unseen: ReadonlyMap<string, Float64Array>,
  invented: readonly LineLesson[],
) {
  const told = lessons.map(({ id, fold, standings, labels }) => ({
    fold,
    lines: lineLessons(standings, labels, unseen.get(id) ?? new Float64Array(0)),
  }));
  const fitPart = (part: typeof told): Weights => {
    const lines = [...part.flatMap((one) => one.lines), ...invented];
    const [labels, counts] = [lines.map(({ label }) => label), lines.map(({ count }) => count)];
    return fitWeights(samplesOf([{ matrix: lineMatrix(lines), labels, counts }]), PENALTY);
  };
  const without = Array.from({ length: folds }, (_, fold) => fitPart(told.filter((one) => one.fold !== fold)));
  return { all: fitPart(told), without };
}

function fitFolds(lessons: readonly Prepared[], folds: number, matrixOf: (lesson: Prepared) => Matrix) {
  const fitPart = (part: readonly Prepared[], start?: Weights): Weights =>
    fitWeights(
      samplesOf(part.map((lesson) => ({ matrix: matrixOf(lesson), labels: lesson.labels, counts: lesson.counts }))),
      PENALTY,
      start,
    );
  const all = fitPart(lessons);
  const without = Array.from({ length: folds }, (_, fold) =>
    fitPart(
      lessons.filter((one) => one.fold !== fold),
      all,
    ),
  );
  return { all, without };
}

// npm run train -- --corpus DIR [--folds N] [--out FILE] [--cache FILE: readings of an earlier run]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CORPUS, readCorpus } from './lib/corpus';
import { fixtureLessons } from './lib/fixture-lessons';
import { foldOf } from './lib/fold';
import { type Gold, labelBlocks } from './lib/label-blocks';
import { inventedLines } from './lib/line-lessons';
import { loadPhrases, loadRules } from './lib/load-rules';
import { readPages } from './lib/page-readings';
import { shortenLesson } from './lib/shorten-lesson';
import { type Lesson, trainModel } from './lib/train-model';
import { unseenFile } from './lib/unseen-model';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: DEFAULT_CORPUS },
    folds: { type: 'string', default: '7' },
    out: { type: 'string', default: path.join(root, 'core/model/data/weights.json') },
    cache: { type: 'string', default: path.join(root, 'results/readings.jsonl') },
  },
});

const pages = ['manifest.json', 'manifest-second.json'].flatMap((name) => readCorpus(values.corpus, [], name));
const readings = await readPages(values.corpus, pages, values.cache);
const folds = Number(values.folds);
const { sites } = await loadRules();
const phrases = await loadPhrases();

const lessons = pages.flatMap((page): Lesson[] => {
  const reading = readings.get(page.id);
  const file = path.join(values.corpus, 'gold', `${page.id}.json`);
  if (!reading || page.kind !== 'article' || !fs.existsSync(file)) return [];
  const gold = JSON.parse(fs.readFileSync(file, 'utf8')) as Gold; // as: the corpus' own format
  const labels = labelBlocks(gold, reading.blocks);
  return [{ id: page.id, fold: foldOf(page, folds, sites), reading, labels }];
});

const flashes = lessons.flatMap((lesson, i) => shortenLesson(lesson, 1 + (i % 2)) ?? []);
const { model, without, unseen } = trainModel(
  [...lessons, ...flashes, ...fixtureLessons(folds, sites)],
  folds,
  inventedLines(phrases),
);
fs.writeFileSync(values.out, `${JSON.stringify(model, null, 1)}\n`);
fs.mkdirSync(path.dirname(unseenFile(0, folds)), { recursive: true });
without.forEach((one, fold) => {
  fs.writeFileSync(unseenFile(fold, folds), JSON.stringify(one));
});

let [kept, foreign, lost, own, loss] = [0, 0, 0, 0, 0];
for (const { id, labels } of lessons)
  labels.forEach((label, i) => {
    const p = unseen.get(id)?.[i] ?? 0;
    if (label < 0) return;
    loss -= Math.log(Math.max(1e-6, label === 1 ? p : 1 - p));
    if (label === 1) {
      own++;
      if (p < 0.5) lost++;
    } else {
      foreign++;
      if (p >= 0.5) kept++;
    }
  });
console.log(`${lessons.length} pages, ${folds} folds by publisher, each judged by weights that have not seen it:`);
console.log(`kept ${kept} of ${foreign} foreign blocks, lost ${lost} of ${own} of the article's,`);
console.log(`mean loss ${(loss / (own + foreign)).toFixed(4)}; ${fs.statSync(values.out).size} bytes → ${values.out}`);

import { flagsOf } from '../../pattern';
import { simplified } from '../../simplified';
import type { Patterns, PhraseFile, PhraseGroup, PreparedBar, PreparedPhrase, PreparedPhrases } from '../../types';
import { SEPARATORS } from '../data/shapes';
import { anyPiece, needOf } from './needs';
import { type Node, treeOf } from './pattern-tree';
import { startsOf } from './starts';
import { anyWord } from './words';

const normal = (word: string): string => simplified(word.normalize('NFKC'));

interface Phrase {
  readonly told: PreparedPhrase;
  readonly pattern: string;
}

function phrasesOf(files: readonly PhraseFile[], scopes: readonly PreparedPhrase['scope'][]): Phrase[] {
  const phrases = files.flatMap((file) =>
    file.rules.map(({ pattern, lang: _l, examples: _e, counterExamples: _c, ...rule }) => ({
      told: { ...rule, kind: rule.kind ?? file.kind, id: `phrase:${file.kind}/${rule.id}` },
      pattern: simplified(pattern),
    })),
  );
  return scopes.flatMap((scope) => phrases.filter((phrase) => phrase.told.scope === scope));
}

const textsOf = (phrases: readonly Phrase[]): string[] => phrases.map(({ told }) => JSON.stringify(told));
const patternsOf = (phrases: readonly Phrase[]): Patterns => ({
  sources: phrases.map(({ pattern }) => pattern),
  flags: phrases.map(({ pattern }) => flagsOf(pattern)),
});

const barsOf = (files: readonly PhraseFile[]): PreparedBar[] =>
  files.flatMap(({ kind, bars }) =>
    (bars ?? []).map(({ words, examples: _e, counterExamples: _c, ...bar }) => ({
      ...bar,
      kind,
      id: `phrase:${kind}/${bar.id}`,
      pattern: anyWord(words.map(normal)),
    })),
  );

/** What a line made of a bar's words begins with. */
const barTree = ({ pattern }: PreparedBar): Node => treeOf(`^(?:${pattern}|${SEPARATORS})`);

/** Longest lines first: most are spared the look for what only short ones may be. */
const BOUNDS = [0, 60, 100];

function groupsOf(blocks: readonly Phrase[], free: ReadonlyMap<number, Node>): PhraseGroup[] {
  const lengthOf = (index: number) => blocks[index]?.told.maxLength ?? 0;
  return BOUNDS.flatMap((least, i) => {
    const most = BOUNDS[i + 1] ?? Number.POSITIVE_INFINITY;
    const members = [...free].filter(([index]) => lengthOf(index) > least && lengthOf(index) <= most);
    const needs = members.map(([, tree]) => needOf(tree));
    // A phrase without any need is tried on every line: the empty source finds something everywhere.
    const source = needs.every((need) => need !== undefined) ? anyPiece(needs.flat()) : '';
    const indexes = members.map(([index]) => index);
    return members.length === 0
      ? []
      : [{ blocks: indexes, longest: Math.max(...indexes.map(lengthOf)), needs: source }];
  });
}

/** Works out ahead of all pages what the lines of a page need to be matched. @throws SyntaxError for a pattern that is none */
export function prepare(files: readonly PhraseFile[]): PreparedPhrases {
  const blocks = phrasesOf(files, ['block']);
  const cuts = phrasesOf(files, ['tail', 'head', 'inline']);
  const bars = barsOf(files);
  const starts: Record<string, number[]> = {};
  const free = new Map<number, Node>();
  for (const [index, tree] of [...blocks.map(({ pattern }) => treeOf(pattern)), ...bars.map(barTree)].entries()) {
    const chars = startsOf(tree);
    if (!chars && index >= blocks.length) throw new SyntaxError('a bar that may begin with anything');
    if (!chars) free.set(index, tree);
    for (const char of chars ?? []) {
      starts[char] ??= [];
      starts[char].push(index);
    }
  }
  return {
    blocks: textsOf(blocks),
    blockPatterns: patternsOf(blocks),
    cuts: textsOf(cuts),
    cutPatterns: patternsOf(cuts),
    bars: bars.map((bar) => JSON.stringify(bar)),
    lengths: [...blocks.map(({ told }) => told), ...bars].map(({ maxLength }) => maxLength),
    starts: Object.entries(starts)
      .map(([char, indexes]) => `${char} ${indexes.join(',')}\n`)
      .join(''),
    groups: groupsOf(blocks, free),
  };
}

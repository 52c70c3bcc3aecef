import { type Block, blocksOf } from '../dom/blocks';
import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import type { LineVotes } from '../model/line-votes';
import type { Badge, HabitBook, Metadata, PreparedPhrases } from '../types';
import { markAdCards, markButtons, markTeasers } from './cards';
import { compile } from './compile';
import { type Scene, weighLines } from './evidence';
import { markComments, markFeeds, markLinkRuns } from './feed';
import {
  guardAbout,
  guardBody,
  guardDialogue,
  guardEvents,
  guardNarration,
  guardSections,
  guardSignature,
  guardSteps,
} from './guard';
import { markHabits } from './habit';
import { joinCredits } from './join';
import { markKnownNames } from './known-names';
import { FactLift } from './lift';
import { type Line, linesOf, readLines } from './line';
import { matchLine } from './match';
import { isProse, zonesOf } from './position';
import { guardQuoted } from './quoted';
import { markRepeats, markTwins } from './repeat';
import { cutEdges, cutEverywhere, type Edges, type Tools } from './tail-cut';
import { takeOut } from './take-out';
import { markTitleRepeats } from './title-repeat';
import { markForeign } from './vote';

/** What the lines said before they went. */
export interface Lifted {
  readonly metadata: Metadata;
  readonly badges: readonly Badge[];
}

/**
 * Takes typed boilerplate lines out of the snapshot and turns what they say into metadata and badges.
 * Evidence must agree: phrase, place, neighbours, links, element names; words alone never remove a block.
 * @param known metadata read from the page before, whose title may be told again in the body
 * @param votes what the page's structure says of each line
 * @param book how often each line stood on the site's other articles
 * @param blocks those of the snapshot's root, where somebody has read them already
 */
export function stripText(
  snapshot: Snapshot,
  ledger: Ledger,
  phrases: PreparedPhrases,
  known: Metadata,
  blocks: readonly Block[] = blocksOf(snapshot.root),
  votes?: LineVotes,
  book?: HabitBook,
): Lifted {
  const { root } = snapshot;
  const tools: Tools = { snapshot, ledger, book: compile(phrases), lift: new FactLift() };
  const asFound = linesOf(blocks, root);
  const lines = cutEverywhere(asFound, tools) ? readLines(root) : asFound;

  const found = sceneOf(lines, tools);
  markRepeats(found);
  markTwins(found);
  const scene = withoutCopies(found);
  markTitleRepeats(scene, known);
  markKnownNames(scene, known);
  markComments(scene);
  markFeeds(scene);
  markAdCards(scene);
  markButtons(scene);
  markTeasers(scene);
  weighLines(scene);
  markLinkRuns(scene);
  markForeign(scene, votes);
  markHabits(scene, book);
  weighLines(scene);
  liftFrom(scene, tools.lift);
  const left = takeOut(scene, root, ledger) ? readLines(root, lines) : lines;

  cutEdges(edgesOf(left), tools);
  return { metadata: tools.lift.metadata(), badges: tools.lift.badges };
}

function sceneOf(lines: readonly Line[], { book }: Tools): Scene {
  const matches = lines.map((line) => (line.length > 0 ? matchLine(line.text, line.length, book) : undefined));
  joinCredits(lines, matches, book);
  const told = matches.map((match) => match !== undefined);
  guardDialogue(lines, matches);
  guardSections(lines, matches);
  guardEvents(lines, matches);
  guardNarration(lines, matches);
  guardAbout(lines, matches);
  guardSteps(lines, matches);
  guardSignature(lines, matches);
  guardQuoted(lines, matches);
  guardBody(lines, matches);
  const guarded = new Set(lines.flatMap(({ index }) => (told[index] && !matches[index] ? [index] : [])));
  return { lines, matches, guarded, zones: zonesOf(lines, matches), gone: lines.map(() => undefined) };
}

/** Where a copy stood behind the article, the article ends before it. */
const withoutCopies = (scene: Scene): Scene =>
  scene.gone.some((verdict) => verdict !== undefined)
    ? { ...scene, zones: zonesOf(scene.lines, scene.matches, scene.gone) }
    : scene;

function liftFrom(scene: Scene, lift: FactLift): void {
  for (const { index, text } of scene.lines) {
    const match = scene.matches[index];
    if (!match || (!scene.gone[index] && !match.keep)) continue;
    lift.add(match.fields, match.rule);
    if (match.badge) lift.badge({ kind: match.badge, text });
  }
}

/** The first paragraph and what stands before it, the last one and what stands behind it. */
function edgesOf(lines: readonly Line[]): Edges {
  const told = lines.filter((line) => line.length > 0);
  const opening = told.findIndex((line) => isProse(line, undefined));
  const closing = told.findLastIndex((line) => isProse(line, undefined));
  return { first: told.slice(0, opening + 1), last: told.slice(Math.max(0, closing)) };
}

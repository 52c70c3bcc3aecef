import type { Box } from '../read/box';
import { AROUND } from '../read/data/around';
import type { Reading } from '../read/reading';
import type { TextBlock } from '../read/text-block';
import { BUTTONS, HEADING, REPLY, SAID_AGO } from './data/thread-words';

/** Buttons are no longer. In units. */
const SHORT = 30;
/** So many entries of a kind, each with a text and its buttons, are a thread; one is enough under a thread's heading. */
const ENTRIES = 2;
/** A box of entries that have none of their own has the first one's buttons so near its beginning. In blocks. */
const NEAR = 3;

/** 「回复 赞 31」: buttons below an entry, and nothing else; one of them answers or reports it. */
const isButtons = ({ text, units, prose }: TextBlock): boolean =>
  prose === 0 && units < SHORT && REPLY.test(text) && text.replace(BUTTONS, '') === '';

/** 「浙江 · 3小时前」: how long ago something was said, and little else. */
const isAgo = ({ text, units, prose }: TextBlock): boolean => prose === 0 && units < SHORT && SAID_AGO.test(text);

/** The innermost box around a block that holds another one, and a text where one is asked for; with what holds nothing but that. */
function entryOf({ box }: TextBlock, withText: boolean): Box {
  let entry = box;
  while ((entry.end - entry.first === 1 || (withText && entry.prose === 0)) && entry.parent) entry = entry.parent;
  while (entry.parent?.first === entry.first && entry.parent.end === entry.end) entry = entry.parent;
  return entry;
}

/** Entries of threads with the blocks that tell them, those beside each other of one shape together. */
function threadsOf(blocks: readonly TextBlock[], withText: boolean): Iterable<ReadonlyMap<Box, number[]>> {
  const threads = new Map<string, Map<Box, number[]>>();
  for (const block of blocks) {
    if (!(withText ? isAgo : isButtons)(block)) continue;
    const entry = entryOf(block, withText);
    const key = `${entry.parent?.index} ${entry.shape}`;
    const entries = threads.get(key) ?? new Map<Box, number[]>();
    threads.set(key, entries.set(entry, [...(entries.get(entry) ?? []), block.index]));
  }
  return threads.values();
}

/** Several entries in a box each, one under a thread's heading, or a box of several entries without one each. */
function isThread(entries: ReadonlyMap<Box, number[]>, blocks: readonly TextBlock[]): boolean {
  if (entries.size >= ENTRIES) return true;
  const [[box, buttons] = []] = entries;
  if (!box || !buttons) return false;
  if (buttons.length >= ENTRIES && (buttons[0] ?? 0) - box.first <= NEAR) return true;
  return [box.first, box.first - 1].some((at) => HEADING.test(blocks[at]?.text ?? ''));
}

/** So many entries that say how long ago they were written need no buttons. */
const DATED_ENTRIES = 3;

/** Entries that begin with a name, no heading and no time: what readers say. The entries of a report that goes on begin with the clock. */
function isDatedThread(entries: ReadonlyMap<Box, number[]>, blocks: readonly TextBlock[]): boolean {
  if (entries.size < DATED_ENTRIES) return false;
  return [...entries].every(([{ first }, [ago]]) => {
    const name = blocks[first];
    return name && ago !== first && name.prose === 0 && name.units < SHORT && !/^h\d$/.test(name.box.tag);
  });
}

/**
 * Blocks that are nobody's article, though they may read like one and be longer: what readers say below it (entries with
 * buttons to answer them, or that say how long ago they were written), and what a dialog says. By index.
 */
export function otherBlocks({ blocks, headline }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  const from = headline?.index ?? -1;
  const below = blocks.slice(from + 1);
  const lead = below.find(({ prose, ends }) => prose > 0 && ends)?.index ?? blocks.length;
  const threads = [
    ...[...threadsOf(below, false)].filter((entries) => isThread(entries, blocks)),
    ...[...threadsOf(below.slice(lead - from), true)].filter((entries) => isDatedThread(entries, blocks)),
  ];
  for (const { first, end } of threads.flatMap((entries) => [...entries.keys()]))
    if (first > from) for (let at = first; at < end; at++) found.add(at);
  const inDialog = ({ box }: TextBlock) => (box.around & AROUND.dialog) !== 0;
  if (headline && !inDialog(headline)) for (const block of blocks) if (inDialog(block)) found.add(block.index);
  return found;
}

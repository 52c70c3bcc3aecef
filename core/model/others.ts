import type { Box } from '../read/box';
import { AROUND } from '../read/data/around';
import type { Reading } from '../read/reading';
import type { TextBlock } from '../read/text-block';
import { BUTTONS, HEADING, REPLY } from './data/thread-words';

/** Buttons are no longer. In units. */
const SHORT = 30;
/** So many entries of a kind, each with a text and its buttons, are a thread; one is enough under a thread's heading. */
const ENTRIES = 2;
/** A box of entries that have none of their own has the first one's buttons so near its beginning. In blocks. */
const NEAR = 3;

/** 「回复 赞 31」: buttons below an entry, and nothing else; one of them answers or reports it. */
const isButtons = ({ text, units, prose }: TextBlock): boolean =>
  prose === 0 && units < SHORT && REPLY.test(text) && text.replace(BUTTONS, '') === '';

/** The innermost box around a block that holds another one. */
function entryOf({ box }: TextBlock): Box {
  let entry = box;
  while (entry.end - entry.first === 1 && entry.parent) entry = entry.parent;
  return entry;
}

/** Entries of threads with the blocks of their buttons, those beside each other of one shape together. */
function threadsOf(blocks: readonly TextBlock[]): Iterable<ReadonlyMap<Box, number[]>> {
  const threads = new Map<string, Map<Box, number[]>>();
  for (const block of blocks) {
    if (!isButtons(block)) continue;
    const entry = entryOf(block);
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

/**
 * Blocks that are nobody's article, though they may read like one and be longer: what readers say below it (entries with
 * buttons to answer them), and what a dialog says. By index.
 */
export function otherBlocks({ blocks, headline }: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  const from = headline?.index ?? -1;
  for (const entries of threadsOf(blocks.slice(from + 1)))
    if (isThread(entries, blocks))
      for (const { first, end } of entries.keys()) if (first > from) for (let at = first; at < end; at++) found.add(at);
  const inDialog = ({ box }: TextBlock) => (box.around & AROUND.dialog) !== 0;
  if (headline && !inDialog(headline)) for (const block of blocks) if (inDialog(block)) found.add(block.index);
  return found;
}

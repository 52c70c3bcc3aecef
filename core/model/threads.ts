import type { Box } from '../read/box';
import type { Reading } from '../read/reading';
import type { TextBlock } from '../read/text-block';
import { BUTTONS, REPLY } from './data/thread-words';

/** Buttons are no longer. In units. */
const SHORT = 30;
/** So many entries of a kind, each with a text and its buttons, are a thread. */
const ENTRIES = 2;

/** 「回复 赞 31」: buttons below an entry, and nothing else; one of them answers or reports it. */
const isButtons = ({ text, units, prose }: TextBlock): boolean =>
  prose === 0 && units < SHORT && REPLY.test(text) && text.replace(BUTTONS, '') === '';

/** The innermost box around a block that holds another one. */
function entryOf({ box }: TextBlock): Box {
  let entry = box;
  while (entry.end - entry.first === 1 && entry.parent) entry = entry.parent;
  return entry;
}

/**
 * Blocks of what readers say below an article: entries beside each other, of one shape, each with a text and with buttons to
 * answer it. Longer than a short piece of news, and written like prose.
 */
export function threadBlocks({ blocks, headline }: Reading): ReadonlySet<number> {
  const threads = new Map<string, Set<Box>>();
  for (const block of blocks) {
    if (!isButtons(block) || block.index < (headline?.index ?? 0)) continue;
    const entry = entryOf(block);
    const key = `${entry.parent?.index} ${entry.shape}`;
    const entries = threads.get(key) ?? new Set();
    threads.set(key, entries.add(entry));
  }
  const found = new Set<number>();
  for (const entries of threads.values()) {
    const told = [...entries].filter((box) => !headline || box.first > headline.index);
    if (told.length < ENTRIES) continue;
    for (const { first, end } of told) for (let at = first; at < end; at++) found.add(at);
  }
  return found;
}

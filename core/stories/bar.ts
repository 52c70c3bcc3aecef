import { fold } from '../facts/fold';
import { labelled } from '../facts/labels';
import { findTimes } from '../facts/times';

/** A bar below a headline is no longer. */
const LONGEST = 60;
const EPOCH = new Date(0);
const OF_STORY: ReadonlySet<string> = new Set('source byline editor published'.split(' '));

/**
 * A line that says when and whence a story is, as it stands below a headline: a date with its clock, or with a source or an
 * author; under a first-level headline the date alone.
 */
export function isStoryBar(text: string, level: number): boolean {
  if (text.length > LONGEST || /[。！？]$/.test(text)) return false;
  const plain = fold(text);
  const time = findTimes(plain, EPOCH).find(({ year }) => year !== undefined);
  if (!time) return false;
  return level === 1 || time.hour !== undefined || labelled(plain).some(({ field }) => OF_STORY.has(field));
}

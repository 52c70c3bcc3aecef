import { CLOCK, DAY, DAY_OF_YEAR } from '../facts/data/time-shapes';
import type { Scene, Verdict } from './evidence';
import type { Line } from './line';
import { placeOf } from './position';

const LINKED = 0.8;
const LONGEST_TEASER_TITLE = 48;
/** Links under one another with nothing between them; fewer may be a sentence's own. */
const SHORTEST_RUN = 3;
const NUMBERED = /^(?:[[(]?\d{1,3}[\].)、:]|https?:)/u;
const ITS_DATE = new RegExp(`\\s*[[(]?(?:${DAY}|${DAY_OF_YEAR})(?:\\s*${CLOCK})?[\\])]?$`, 'u');
const TRUNCATED = /(?:\.{3}|…|\[详细\]|\[更多\]|>>?)$/u;

const isLink = (line: Line): boolean => line.links >= LINKED && !NUMBERED.test(line.text);

/** 「某地停航两天 05-19」: a linked title with its date behind it. */
function isDatedLink({ text, block, length }: Line): boolean {
  const date = ITS_DATE.exec(text)?.[0];
  return date !== undefined && block.linkChars > 0 && block.linkChars >= LINKED * (length - date.length);
}

const isLinked = (line: Line): boolean => isLink(line) || isDatedLink(line);

/** A text cut off behind a link: the beginning of what that leads to. */
const isTeaserText = (scene: Scene, { text, index }: Line): boolean =>
  TRUNCATED.test(text) && (scene.lines[index - 1]?.links ?? 0) >= 0.5;

/** A headline, a date, a counter, a teaser: what the entries of a feed are made of. */
function feedLike(scene: Scene, line: Line): boolean {
  if (line.length === 0 || line.links >= 0.5 || scene.matches[line.index] || scene.gone[line.index]) return true;
  if (line.sentence) return isTeaserText(scene, line);
  return line.length <= LONGEST_TEASER_TITLE && !line.sheltered;
}

/** Indexes of the entries under a heading. In the midst of the article only the links directly below it count. */
function entriesBelow(scene: Scene, heading: number, inside: boolean): number[] {
  const entries: number[] = [];
  for (let i = heading + 1; i < scene.lines.length; i++) {
    const line = scene.lines[i];
    if (!line || !(inside ? isLinked(line) || isTeaserText(scene, line) || line.length === 0 : feedLike(scene, line)))
      break;
    entries.push(i);
  }
  while (entries.length > 0 && scene.lines[entries.at(-1) ?? 0]?.length === 0) entries.pop();
  return entries;
}

const speaksForFeed = (scene: Scene, entries: readonly number[]): boolean =>
  entries.some((i) => {
    const line = scene.lines[i];
    return line !== undefined && (line.links >= 0.5 || isDatedLink(line));
  });

/** "Related reading" and what follows it. A heading over plain text is part of the article and stays. */
export function markFeeds(scene: Scene): void {
  // What stands below a heading without a feed holds none below the next heading in it either.
  const without = { inside: -1, outside: -1 };
  for (const { index } of scene.lines) {
    const heading = scene.matches[index];
    if (heading?.opens !== 'feed' || scene.gone[index]) continue;
    const place = placeOf(index, scene.zones);
    const where = place === 'between' || place === 'head' ? 'inside' : 'outside';
    if (index <= without[where]) continue;
    const entries = entriesBelow(scene, index, where === 'inside');
    if (!speaksForFeed(scene, entries)) {
      without[where] = entries.at(-1) ?? -1;
      continue;
    }
    without.inside = without.outside = -1; // what goes may be part of the next one's feed
    const verdict: Verdict = {
      kind: heading.kind,
      rule: heading.rule,
      reason: 'link-list',
      detail: `below ${heading.rule}`,
    };
    for (const i of [index, ...entries]) scene.gone[i] ??= verdict;
  }
}

/** Readers' comments: a heading behind the article, with comment buttons below it, takes all that follows. */
export function markComments(scene: Scene): void {
  const heading = scene.zones.comments;
  const rule = scene.matches[heading]?.rule;
  if (!rule) return;
  const verdict: Verdict = { kind: 'comments', rule, reason: 'after-end', detail: `below ${rule}` };
  for (const line of scene.lines.slice(heading)) scene.gone[line.index] ??= verdict;
}

/** Runs of links behind the article that no heading announces, if the line before them has gone. */
export function markLinkRuns(scene: Scene): void {
  let run: Line[] = [];
  const close = () => {
    const first = run[0];
    if (first && run.length >= SHORTEST_RUN && scene.gone[first.index - 1])
      for (const line of run)
        scene.gone[line.index] ??= {
          kind: 'related',
          rule: 'shape:link-list',
          reason: 'link-list',
          detail: `${run.length} links`,
        };
    run = [];
  };
  for (const line of scene.lines) {
    const behind = placeOf(line.index, scene.zones) === 'tail' && (scene.zones.after[line.index] ?? 0) === 0;
    if (behind && isLink(line) && !scene.gone[line.index]) run.push(line);
    else if (line.length > 0) close();
  }
  close();
}

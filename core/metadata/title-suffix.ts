import { comparisonKey } from '../facts/fold';
import { isOutlet } from '../facts/names';

/** Separators between a headline and what sites put after it, in the order in which they are undone. */
const UNDERSCORE = /\s*_+\s*/gu;
const BARS = /\s*[|｜丨]\s*|\s+[·•]\s+/gu;
const DASHES = /\s*(?:--+|——|—|–)\s*|\s+-\s+|-(?=[^-\s]+$)|-(?=[^-]*(?:电子报|数字报)(?:刊|纸)?$)/gu;
const SHORTEST = 6;
/** Columns of printed papers have headlines of two characters; nothing else is called so. */
const EPAPER = /(?:电子报|数字报|電子報|电子版)(?:刊|纸)?$/;

/**
 * Takes site, channel and keyword suffixes off a document title: `标题_频道_站名`, `标题|关键词|关键词_站名`, `标题 - 站名`.
 * A part goes only if what stays is long enough to be a headline and the part looks like a suffix.
 * @param siteNames what the page calls its site, and the labels of its host
 */
export function stripSuffixes(title: string, siteNames: readonly string[]): string {
  const sites = siteNames.map(comparisonKey).filter((name) => name.length > 1);
  let kept = title;
  kept = dropParts(kept, UNDERSCORE, (part, rest) => rest.length >= SHORTEST || isSite(part, sites));
  kept = dropParts(
    kept,
    BARS,
    (part, rest) =>
      isSite(part, sites) || (part.length <= 10 && 2 * rest.length >= 3 * part.length && rest.length >= 8),
  );
  return dropParts(
    kept,
    DASHES,
    (part, rest, gone) => isSite(part, sites) || ((gone > 0 || title.endsWith(` - ${part}`)) && isChannel(part, rest)),
  );
}

/** What stands between a headline and the site's name. */
const isChannel = (part: string, rest: string): boolean =>
  part.length <= 8 && rest.length >= Math.max(SHORTEST, 1.5 * part.length);

function isSite(part: string, sites: readonly string[]): boolean {
  const told = comparisonKey(part);
  if (part.length > 24) return false;
  return (
    told === '' ||
    sites.includes(told) ||
    sites.some((site) => site.length > 3 && told.includes(site)) ||
    isOutlet(part) ||
    EPAPER.test(part) ||
    /^[\w.\s]+\.(?:com|cn|net|org)[\w.]*$/i.test(part)
  );
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}

/** Drops parts from the end as long as `goes` agrees. */
function dropParts(
  text: string,
  separator: RegExp,
  goes: (part: string, rest: string, gone: number) => boolean,
): string {
  let kept = text;
  for (let i = 0; i < 12; i++) {
    const last = lastMatch(separator, kept);
    if (!last || last.index === 0) return kept;
    const rest = kept.slice(0, last.index).trim();
    const part = kept.slice(last.index + last[0].length).trim();
    if (rest.length < (EPAPER.test(part) ? 2 : 4) || !goes(part, rest, i)) return kept;
    kept = rest;
  }
  return kept;
}

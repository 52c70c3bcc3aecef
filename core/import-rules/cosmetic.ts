import { hostPattern, LIMITS, type Parses, type RefusedReason, type TakenOver, takenRule } from './taken-over';

/** `domains##selector`; the separator tells what is meant. */
const LINE = /^([^#\s|/@!]*)(#@?[?$%]?#|#@?\$\?#)(.+)$/;
/** Selectors of the blockers' own, and what would run or change something. */
const PROCEDURAL =
  /:(?:has-text|-abp-|xpath|upward|nth-ancestor|min-text-length|matches-|watch-attr|remove|style|if|if-not|others|contains|properties)\b/;

/** A line's domains and selector, or why it is not taken; undefined for comments and network rules' lines. */
function parse(line: string): { domains: string[]; selector: string } | RefusedReason | undefined {
  if (line === '' || line.startsWith('!') || line.startsWith('[')) return undefined;
  const [, domains = '', separator, written = ''] = LINE.exec(line) ?? [];
  if (separator === undefined) return 'network';
  if (separator.includes('@')) return 'exception';
  if (!/^#\??#$/.test(separator) || /^(?:\+js|script:|\^)/.test(written)) return 'code';
  // Blockers had :has() before browsers did, by a name of their own.
  const selector = written.replaceAll(':-abp-has(', ':has(');
  if (PROCEDURAL.test(selector)) return 'selector';
  const list = domains.split(',');
  if (list.every((one) => one === '' || one.startsWith('~'))) return 'everywhere';
  // `example.org,~news.example.org##` holds on some hosts and not below them: own rules cannot say that.
  return list.some((one) => one.startsWith('~') || one.includes('*')) ? 'host' : { domains: list, selector };
}

/**
 * Cosmetic lines of a blocker's list: what they hide on a named site is hidden when it is tidied, and taken out of its
 * articles. Lines for every site, exceptions, scriptlets and selectors of the blockers' own are refused.
 */
export function fromCosmetic(text: string, verified: string, parses: Parses): TakenOver {
  const sites = new Map<string, string[]>();
  const refused: { line: string; why: RefusedReason }[] = [];
  let taken = 0;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const found = parse(line);
    if (found === undefined) continue;
    const patterns = typeof found === 'string' ? [] : found.domains.map(hostPattern);
    const wrong =
      typeof found === 'string'
        ? found
        : found.selector.length > LIMITS.selector || !parses(found.selector)
          ? 'selector'
          : patterns.includes(undefined)
            ? 'host'
            : undefined;
    if (wrong || typeof found === 'string') refused.push({ line, why: wrong ?? 'unknown' });
    else {
      taken++;
      for (const pattern of patterns) if (pattern) sites.set(pattern, [...(sites.get(pattern) ?? []), found.selector]);
    }
  }
  const rules = [...sites].map(([pattern, selectors]) => {
    const list = [...new Set(selectors)].slice(0, LIMITS.tidy);
    return takenRule(pattern, 'cosmetic', verified, {
      tidy: list,
      strip: list.map((selector) => ({ selector, kind: 'ad' })),
    });
  });
  return { rules, taken, refused };
}

import type { OwnRule, SiteRule } from '../types';

/** Why a line was not taken over. */
export type RefusedReason = 'code' | 'network' | 'xpath' | 'selector' | 'everywhere' | 'exception' | 'host' | 'unknown';

/** What came of a file of rules of another program. */
export interface TakenOver {
  readonly rules: readonly OwnRule[];
  /** Lines that say something, and that were taken. */
  readonly taken: number;
  readonly refused: readonly { readonly line: string; readonly why: RefusedReason }[];
}

/** Whether the browser can read a selector. */
export type Parses = (selector: string) => boolean;

/** What others' rules may say at most, as own rules may (platform/own-rules-schema.ts). */
export const LIMITS = { content: 12, strip: 80, tidy: 80, sources: 6, selector: 400 } as const;

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** A domain and all below it as a host pattern; undefined for what is none. */
export function hostPattern(domain: string): string | undefined {
  const bare = domain
    .trim()
    .toLowerCase()
    .replace(/^\.|^www\./, '');
  return HOST.test(bare) ? `.${bare}` : undefined;
}

/** A rule of another program for a domain. @param pattern as `hostPattern` gives it */
export const takenRule = (
  pattern: string,
  from: NonNullable<OwnRule['from']>,
  verified: string,
  says: Partial<SiteRule>,
): OwnRule => ({
  from,
  rule: { id: `own:${from}:${pattern.slice(1)}`, name: pattern.slice(1), hosts: [pattern], verified, ...says },
});

import type { SiteRule } from './rule';

/** What a reader corrected, for one site or one page of it. Stored and checked by platform/own-rules.ts. */
export interface OwnRule {
  /** In the data format of the built-in ones; its one host is the site. */
  readonly rule: SiteRule;
  /** The one page that it holds for: its address without scheme and fragment. Absent: every page of the host. */
  readonly only?: string | undefined;
  /** Where it was taken over from; absent: the reader made it. */
  readonly from?: RuleOrigin | undefined;
  /** Switched off for now. */
  readonly off?: boolean | undefined;
  /** The built-in rule that stood beneath when it was saved, and what that rule said then (core/own-rules/fingerprint.ts). */
  readonly over?: { readonly id: string; readonly print: string } | undefined;
  /** Lines that were taught with it to the site's habits, by their fingerprints on the device where it was made (core/habits/). */
  readonly taught?: readonly string[] | undefined;
}

/** Whose rules can be taken over. */
export const RULE_ORIGINS = ['ftr', 'cosmetic', 'just-read', 'simpread'] as const;
export type RuleOrigin = (typeof RULE_ORIGINS)[number];

/** What a reader says of an element. */
export const CORRECTIONS = ['article', 'strip', 'keep', 'title', 'byline', 'publishedTime'] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

/** One correction: an element by a selector that finds it on the page. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly selector: string;
}

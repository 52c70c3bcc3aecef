/** What the engine gives back: plain values that survive structured cloning and JSON. */
import type {
  BadgeKind,
  BoilerplateKind,
  EvidenceCode,
  FailureReason,
  IncompleteKind,
  PageKind,
  ReasonCode,
  Stage,
} from './words';

declare const safe: unique symbol;
/** HTML that went through core/sanitize.ts, which alone makes it. */
export type SafeHtml = string & { readonly [safe]: true };

/** A value and where on the page it was read (`meta[property="og:title"]`, `phrase:editor/zh-label`, `site:sohu` …). */
export interface Field<T> {
  readonly value: T;
  readonly from: string;
}

/** `iso` is a full timestamp with offset, or a date alone where the page shows no time. */
export interface Time {
  readonly iso: string;
  readonly precision: 'day' | 'minute' | 'second';
}

/** Each value may be absent: a wrong one is worse than none. */
export interface Metadata {
  readonly title?: Field<string>;
  readonly subtitle?: Field<string>;
  readonly originalTitle?: Field<string>;
  readonly byline?: Field<readonly string[]>;
  readonly source?: Field<string>;
  readonly account?: Field<string>;
  readonly editor?: Field<readonly string[]>;
  readonly region?: Field<string>;
  readonly publishedTime?: Field<Time>;
  readonly modifiedTime?: Field<Time>;
  readonly siteName?: Field<string>;
  readonly platform?: Field<string>;
  /** The publisher whose footers stand on this host, where it is not the host's own. */
  readonly mirrorOf?: Field<string>;
  readonly lang?: Field<string>;
  readonly dir?: Field<'ltr' | 'rtl'>;
  readonly leadImage?: Field<string>;
  readonly canonicalUrl?: Field<string>;
}

/** Where a removal was: the `data-removal` value of the empty element left in its place. */
export interface Anchor {
  readonly marker: string;
}

export interface Removal {
  readonly id: string;
  readonly kind: BoilerplateKind;
  readonly stage: Stage;
  /** Rule id: `site:sohu`, `shared`, `phrase:editor/zh-label` … */
  readonly rule: string;
  readonly reason: ReasonCode;
  /** What matched: the selector, or the phrase. */
  readonly detail: string;
  readonly text: string;
  /** Sanitized; put at the marker it restores the block exactly. */
  readonly html: SafeHtml;
  readonly anchor: Anchor;
}

/** One article. A page usually holds one. Fields that only one story has override the page's. */
export interface Story {
  readonly metadata: Metadata;
  /** Sanitized body with removal markers, headline not included. */
  readonly content: SafeHtml;
  /** Characters, CJK ones and words of other scripts. */
  readonly length: { readonly chars: number; readonly cjk: number; readonly words: number };
}

export interface Badge {
  readonly kind: BadgeKind;
  /** The line that says so. */
  readonly text: string;
}

export interface Incomplete {
  readonly kind: IncompleteKind;
  /** Pages in all, where the page says. */
  readonly pages?: number;
  /** Address of the next page. */
  readonly next?: string;
  /** Address of the first page, where this is a later one. */
  readonly first?: string;
  /** Address of the whole article on one page, where the page offers it. */
  readonly whole?: string;
  /** This page's number, where it is not the first. */
  readonly number?: number;
  /** How many pages lie between this one and `next`, where their addresses tell that any do. */
  readonly skipped?: number;
  readonly detail?: string;
}

export interface Detection {
  readonly article: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Site rule id of the portal, if we know it. */
  readonly site?: string;
  readonly kind: PageKind;
  readonly evidence: readonly Evidence[];
}

/** One thing that speaks for or against an article. */
export interface Evidence {
  readonly code: EvidenceCode;
  /** For an article where positive, against it where negative; the detector adds them up. */
  readonly points: number;
  /** What kind of page it speaks for. */
  readonly kind: PageKind;
  /** The words of the page that were seen, clipped. */
  readonly detail?: string;
  readonly count?: number;
}

/** How the content root was found. */
export interface Choice {
  readonly by: 'own' | 'site' | 'family' | 'structured' | 'model' | 'readability';
  readonly rule: string;
  /** A site rule that hit nothing, or far less than the others. */
  readonly stale: boolean;
}

export interface Article {
  readonly url: string;
  readonly host: string;
  readonly metadata: Metadata;
  /** At least one. */
  readonly stories: readonly Story[];
  readonly badges: readonly Badge[];
  readonly incomplete: readonly Incomplete[];
  readonly choice: Choice;
}

/** The result of a page that holds an article. */
export interface Found {
  readonly ok: true;
  readonly article: Article;
  readonly removals: readonly Removal[];
  readonly detection: Detection;
  readonly ms: number;
}

export type Result =
  | Found
  | {
      readonly ok: false;
      readonly reason: FailureReason;
      readonly detail?: string;
      /** Whether cleaning the page all the same gives something, where that was asked. */
      readonly anyway?: boolean;
      readonly detection: Detection;
      readonly ms: number;
    };

export interface DeclutterOptions {
  /** A stage set to false is left out; for bisecting complaints. `detect: false` cleans the page anyway. */
  readonly stages?: { readonly [S in Stage]?: boolean };
}

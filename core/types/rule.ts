/** Rules are data: JSON-serialisable, no functions, ever. They reach core as arguments. */
import type { BadgeKind, BoilerplateKind } from './words';

/** A CSS selector; house tests check that it parses. */
export type Selector = string;

/** A RegExp source, compiled with the `u` flag and tested against the whole URL without its scheme (`www.sohu.com/a/1_2`). */
export type UrlPattern = string;

export type MetadataField =
  | 'title'
  | 'subtitle'
  | 'originalTitle'
  | 'byline'
  | 'source'
  | 'account'
  | 'editor'
  | 'region'
  | 'publishedTime'
  | 'modifiedTime';

/** Where a value stands: the first element that `selector` finds, its text or `attr`; `match` (RegExp source) narrows it to group 1. */
export interface ValueSource {
  readonly selector: Selector;
  readonly attr?: string;
  readonly match?: string;
}

/** The link to the next page of the same article. */
export interface NextPage {
  readonly selector: Selector;
  /** RegExp source that the link's text must match. */
  readonly text?: string;
}

/** A closed union of one-key steps, carried out on the snapshot before anything is stripped. */
export type Transform =
  | { readonly imageFrom: readonly [Selector, string] } // copy the real image address from an attribute into src
  | { readonly parseTextarea: Selector }; // the element's text is HTML: parse it in its place (inertly)

export interface SiteRule {
  readonly id: string;
  /** The publisher's name in its own language. */
  readonly name: string;
  /** Exact hosts (`www.sohu.com`) or a leading dot for all below and the host itself (`.sohu.com`). */
  readonly hosts: readonly string[];
  /** Date (YYYY-MM-DD) a real page was last looked at. */
  readonly verified: string;
  /** What the rule was written from: a saved real page (the default), or published facts about the host's DOM alone. */
  readonly basis?: 'page' | 'facts';
  /** The platform whose accounts publish here (搜狐号, 网易号 …), if any. */
  readonly platform?: string;
  /** Which URLs are articles. */
  readonly article?: readonly UrlPattern[];
  /** Which URLs are certainly not. */
  readonly notArticle?: readonly UrlPattern[];
  /** Content roots, in order; none: the family's or Readability's choice. */
  readonly content?: readonly Selector[];
  /** Pictures of the article that stand before its text, outside the content roots. */
  readonly lead?: readonly Selector[];
  readonly strip?: readonly { readonly selector: Selector; readonly kind: BoilerplateKind }[];
  /** Never stripped by shared selectors, nor for being hidden. */
  readonly keep?: readonly Selector[];
  readonly metadata?: { readonly [F in MetadataField]?: readonly ValueSource[] };
  /** IANA name of the zone of the clocks that the publisher shows, where its pages tell none (`Europe/Berlin`). */
  readonly timeZone?: string;
  readonly next?: NextPage;
  /** Buttons that open the rest of the text. */
  readonly expand?: readonly Selector[];
  /** Hidden by CSS from document_start in auto-clean. */
  readonly tidy?: readonly Selector[];
  readonly transforms?: readonly Transform[];
}

/** A CMS or page-builder recognised by what the page carries, never by host. Same data as a site rule, without hosts. */
export interface FamilyRule extends Omit<SiteRule, 'hosts' | 'article' | 'notArticle' | 'platform'> {
  /** One of these is on each of its pages. A selector each, no lists: browsers find `#a` and `.b` at once, and `#a, .b` by going through the page. */
  readonly evidence: readonly Selector[];
}

/** Where in the running text a phrase may stand. `edge` = head or tail. */
export type PhrasePosition = 'head' | 'tail' | 'edge' | 'any';

/**
 * One shape of boilerplate line.
 * `scope: block` matches the whole block; `tail` / `head` cut a piece off the end / the start of a block.
 * Words alone never remove: position, length and neighbours must agree (core/boilerplate).
 */
export interface PhraseRule {
  readonly id: string;
  /** Where such lines were seen: publishers (ids of `sites/`), or a kind of page (tests/house/rules.test.ts). Read by tests alone. */
  readonly seen: readonly string[];
  readonly scope: 'block' | 'tail' | 'head';
  readonly position: PhrasePosition;
  /** RegExp source, blind to case, run on NFKC text with white space collapsed. Named groups become metadata (`byline`, `editor`, `source`, `region`, `originalTitle` …). */
  readonly pattern: string;
  /** Longest block, in characters, that the rule may take. */
  readonly maxLength: number;
  /** Overrides the file's kind. */
  readonly kind?: BoilerplateKind;
  readonly badge?: BadgeKind;
  /** The line closes the article: what follows it in the same container is suspect. */
  readonly endsArticle?: boolean;
  /** The line heads a run that is not the article: links to others, or readers' comments. */
  readonly opens?: 'feed' | 'comments';
  /** Says little by itself (a number, `微信`): a neighbour or the element's class must agree as well. */
  readonly weak?: boolean;
  /** Read for metadata and badges, but left where it is. */
  readonly keep?: boolean;
  readonly examples: readonly string[];
  /** Real sentences with the same words that must stay. */
  readonly counterExamples: readonly string[];
}

export interface PhraseFile {
  readonly kind: BoilerplateKind;
  readonly rules: readonly PhraseRule[];
}

/** Element classes, ids and roles that are boilerplate on every site, by kind. */
export interface SharedSelectors {
  readonly kind: BoilerplateKind;
  readonly selectors: readonly Selector[];
  /**
   * Whole words of class names and ids (`share-bar`, `shareBar`, `m_share`, `sharebox`, `shares` all hold the word `share`;
   * `shareholder` does not). Words that follow each other are written as one: `hotnews` is `hot-news`, too.
   */
  readonly words?: readonly string[];
}

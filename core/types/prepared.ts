import type { PhraseRule, WordBar } from './rule';
import type { BoilerplateKind } from './words';

/** What a page is told of a phrase; its pattern stands apart, and texts that only tests read are left out. */
export interface PreparedPhrase extends Omit<PhraseRule, 'pattern' | 'kind' | 'lang' | 'examples' | 'counterExamples'> {
  readonly kind: BoilerplateKind;
  /** `phrase:<file's kind>/<rule id>` */
  readonly id: string;
}

/** Sources and flags of RegExps. */
export interface Patterns {
  readonly sources: readonly string[];
  readonly flags: readonly string[];
}

export interface PreparedBar extends Omit<WordBar, 'words' | 'examples' | 'counterExamples'> {
  readonly kind: BoilerplateKind;
  readonly id: string;
  /** RegExp source: any of its words, longest first. */
  readonly pattern: string;
}

/** Blocks that no first character tells: a look for what they need spares trying each. */
export interface PhraseGroup {
  /** Indexes of the blocks. */
  readonly blocks: readonly number[];
  /** The longest text, in visible characters, that any of them takes. */
  readonly longest: number;
  /** RegExp source: what a text must hold to be one of them. */
  readonly needs: string;
}

/**
 * The phrases, worked out as far as they can be before any page is known (core/boilerplate/ahead). They are JSON texts, so
 * that a page parses those alone that its lines may match; `declutter` gets nothing else.
 */
export interface PreparedPhrases {
  /** A `PreparedPhrase` each, in order of precedence: those of whole blocks, and those that cut a piece off; their patterns. */
  readonly blocks: readonly string[];
  readonly blockPatterns: Patterns;
  readonly cuts: readonly string[];
  readonly cutPatterns: Patterns;
  /** A `PreparedBar` each. */
  readonly bars: readonly string[];
  /** `maxLength` of each of the blocks, and then of the bars. */
  readonly lengths: readonly number[];
  /** A line for each first character: `char 1,2`, the indexes of the blocks, and then bars (counted on), that begin with it. */
  readonly starts: string;
  /** The blocks that may begin with anything. */
  readonly groups: readonly PhraseGroup[];
}

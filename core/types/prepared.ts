import type { PhraseRule } from './rule';
import type { BoilerplateKind } from './words';

/** What a page is told of a phrase (core/boilerplate/prepare.ts). */
export interface PreparedPhrase extends Omit<PhraseRule, 'kind' | 'seen' | 'examples' | 'counterExamples'> {
  readonly kind: BoilerplateKind;
  /** `phrase:<file's kind>/<rule id>` */
  readonly id: string;
}

/** In order of precedence. */
export type PreparedPhrases = readonly PreparedPhrase[];

import { prepare } from '../core/boilerplate/prepare';
import { lazy } from '../core/lazy';
import model from '../core/model/data/weights.json';
import type { FamilyRule, PhraseFile, RuleSet, SharedSelectors, SiteRule } from '../core/types';

type Modules<T> = Record<string, { readonly default: T }>;
const valuesOf = <T>(modules: Modules<T>): T[] =>
  Object.keys(modules)
    .sort()
    .map((path) => modules[path]?.default)
    .filter((v) => v !== undefined);

// as: each file says `satisfies` its own type; tests/house/rules.test.ts checks it
const [sites, families, shared] = [
  valuesOf(import.meta.glob('../sites/*.ts', { eager: true }) as Modules<SiteRule>),
  valuesOf(import.meta.glob('../sites/families/*.ts', { eager: true }) as Modules<FamilyRule>),
  valuesOf(import.meta.glob('../phrases/selectors/*.ts', { eager: true }) as Modules<SharedSelectors>),
];

/** The phrases as they are written. */
// as: likewise
export const phraseFiles = valuesOf(import.meta.glob('../phrases/*.ts', { eager: true }) as Modules<PhraseFile>);

/** The extension's own pages never ask for them. */
const prepared = lazy(() => prepare(phraseFiles));

/** Every rule that ships with the extension. Found by walking the folders: adding a file adds the rule. */
export const builtinRules: RuleSet = {
  sites,
  families,
  shared,
  model,
  get phrases() {
    return prepared();
  },
};

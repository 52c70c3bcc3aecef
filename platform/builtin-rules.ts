import type { FamilyRule, PhraseFile, RuleSet, SharedSelectors, SiteRule } from '../core/types';

type Modules<T> = Record<string, { readonly default: T }>;
const valuesOf = <T>(modules: Modules<T>): T[] =>
  Object.keys(modules)
    .sort()
    .map((path) => modules[path]?.default)
    .filter((v) => v !== undefined);

/** Every rule that ships with the extension. Found by walking the folders: adding a file adds the rule. */
export const builtinRules: RuleSet = {
  // as: each file says `satisfies` its own type; tests/house/rules.test.ts checks it
  sites: valuesOf(import.meta.glob('../sites/*.ts', { eager: true }) as Modules<SiteRule>),
  families: valuesOf(import.meta.glob('../sites/families/*.ts', { eager: true }) as Modules<FamilyRule>),
  phrases: valuesOf(import.meta.glob('../phrases/*.ts', { eager: true }) as Modules<PhraseFile>),
  shared: valuesOf(import.meta.glob('../phrases/selectors/*.ts', { eager: true }) as Modules<SharedSelectors>),
};

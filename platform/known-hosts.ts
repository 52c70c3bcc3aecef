import { builtinRules } from './builtin-rules';

/** Hosts of every publisher with a rule. Worked out while building, like platform/packed-rules.ts: the background needs no rules. */
export const knownHosts: readonly string[] = builtinRules.sites.flatMap(({ hosts }) => hosts);

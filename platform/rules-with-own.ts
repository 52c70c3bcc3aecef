import type { RuleSet } from '../core/types';
import { builtinRules } from './builtin-rules';
import { habitsFor } from './habits';
import { ownRulesFor } from './own-rules';

/** All rules for a page that was fetched: the built-in ones, the reader's own, and what is known of its site's lines. */
export async function rulesWithOwn(address: string): Promise<RuleSet> {
  const [own, habits] = await Promise.all([
    ownRulesFor(address).catch(() => []),
    habitsFor(address).catch(() => undefined),
  ]);
  return { ...builtinRules, own: own.map(({ rule }) => rule), habits };
}

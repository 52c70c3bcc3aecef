import { rulePrint } from '../core/own-rules/fingerprint';
import { parses } from '../core/own-rules/usable';
import type { OwnRule } from '../core/types';
import { articleSanitizer } from './article-sanitizer';
import { builtinRules } from './builtin-rules';
import { forgetLines } from './habits';
import { ownRuleName, putOwnRules, readOwnRules, removeOwnRules, watchOwnRules } from './own-rules';
import { parseOwnRule } from './own-rules-schema';
import { previewRule } from './preview-rule';
import { takeOverRules } from './take-over-rules';

/** Whether the built-in rule beneath an own one says something else now than when that was made. */
export function isOutdated({ over }: OwnRule): boolean {
  if (!over) return false;
  const built = builtinRules.sites.find(({ id }) => id === over.id);
  return built === undefined || rulePrint(built) !== over.print;
}

/** What the options page does with own rules. */
export const ownRulesActions = {
  load: async () => (await readOwnRules()).map((own) => ({ own, name: ownRuleName(own), outdated: isOutdated(own) })),
  watch: watchOwnRules,
  put: async (rules: readonly OwnRule[]) => {
    const checked = rules.map((rule) => parseOwnRule(rule));
    if (checked.includes(undefined)) throw new TypeError('a rule that says what no own rule may say');
    return putOwnRules(checked.filter((rule) => rule !== undefined));
  },
  // What a rule taught goes with it: a line that it took out stood for the whole site.
  remove: async (rules: readonly OwnRule[]) => {
    await removeOwnRules(rules);
    for (const { rule, taught = [] } of rules)
      if (taught.length > 0) for (const host of rule.hosts) await forgetLines(host, taught);
  },
  takeOver: takeOverRules,
  parses: (selector: string) => parses(selector, document),
  preview: previewRule(articleSanitizer().parse),
};

import type { MetadataField, SiteRule } from '../../core/types';
import type { MessageKey } from '../messages';

/** One thing that a rule says: what kind, by which selector. */
export interface RuleLine {
  readonly label: MessageKey;
  readonly selector: string;
  /** The rule with another selector there, or without the line. */
  readonly with: (selector: string | undefined) => SiteRule;
}

const LISTS = [
  ['content', 'pick_article'],
  ['keep', 'own_keep'],
  ['tidy', 'own_tidy'],
] as const;
const FIELDS: readonly (readonly [MetadataField, MessageKey])[] = [
  ['title', 'pick_title'],
  ['byline', 'pick_byline'],
  ['publishedTime', 'pick_time'],
  ['source', 'label_source'],
  ['editor', 'label_editor'],
];

const changed = <T>(list: readonly T[], at: number, next: T | undefined): readonly T[] =>
  list.flatMap((one, i) => (i !== at ? [one] : next === undefined ? [] : [next]));

/** All that a rule says, a line each. */
export function ruleLines(rule: SiteRule): RuleLine[] {
  const lists = LISTS.flatMap(([name, label]) =>
    (rule[name] ?? []).map(
      (selector, i): RuleLine => ({
        label,
        selector,
        with: (next) => ({ ...rule, [name]: changed(rule[name] ?? [], i, next) }),
      }),
    ),
  );
  const strip = (rule.strip ?? []).map(
    (one, i): RuleLine => ({
      label: 'pick_strip',
      selector: one.selector,
      with: (next) => ({
        ...rule,
        strip: changed(rule.strip ?? [], i, next === undefined ? undefined : { ...one, selector: next }),
      }),
    }),
  );
  const fields = FIELDS.flatMap(([field, label]) =>
    (rule.metadata?.[field] ?? []).map(
      (source, i): RuleLine => ({
        label,
        selector: source.selector,
        with: (next) => {
          const list = changed(
            rule.metadata?.[field] ?? [],
            i,
            next === undefined ? undefined : { ...source, selector: next },
          );
          return { ...rule, metadata: { ...rule.metadata, [field]: list } };
        },
      }),
    ),
  );
  return [...lists, ...strip, ...fields];
}

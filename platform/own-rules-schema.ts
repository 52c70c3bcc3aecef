import * as v from 'valibot';
import { PRINT } from '../core/habits/fingerprint';
import type { OwnRule, SiteRule } from '../core/types';
import { RULE_ORIGINS } from '../core/types/own-rule';
import { BOILERPLATE_KINDS } from '../core/types/words';
import { patternSchema } from './settings/site-list';

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const few = <T extends v.GenericSchema>(item: T, most: number) => v.optional(v.pipe(v.array(item), v.maxLength(most)));

/**
 * A shape of addresses as core/own-rules/address-pattern.ts writes it, and nothing else that a RegExp can say: a pattern from
 * a file must end, whatever it is tried against.
 */
const addressPattern = v.pipe(
  v.string(),
  v.maxLength(800),
  v.regex(/^\^(?:[\w%~@!&=:;,' -]|\/|\\[.*+?^${}()|[\]\\]|\\d\+|\[\^\/\]\+)*(?:\\\?|\(\?:\[\?#\]\|\$\))?$/),
);

/** No `match`: patterns against a page's text are not taken from outside. */
const source = v.object({
  selector,
  attr: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,40}$/i))),
});
const sources = few(source, 6);

/** So many lines that were taught with it does an own rule name. */
export const MOST_TAUGHT = 80;

/** Of a site rule, what a reader's own may say. Stored and imported ones alike are checked by it. */
const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own:/), v.maxLength(300)),
  name: v.pipe(v.string(), v.maxLength(120)),
  hosts: v.pipe(v.array(patternSchema), v.length(1)),
  verified: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  article: few(addressPattern, 12),
  content: few(selector, 12),
  strip: few(v.object({ selector, kind: v.picklist(BOILERPLATE_KINDS) }), 80),
  keep: few(selector, 80),
  expand: few(selector, 12),
  tidy: few(selector, 80),
  next: v.optional(v.object({ selector })),
  metadata: v.optional(
    v.object({
      title: sources,
      subtitle: sources,
      byline: sources,
      source: sources,
      account: sources,
      editor: sources,
      publishedTime: sources,
      modifiedTime: sources,
    }),
  ),
});

export const ownRuleSchema = v.object({
  rule: ruleSchema,
  only: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  from: v.optional(v.picklist(RULE_ORIGINS)),
  off: v.optional(v.boolean()),
  over: v.optional(v.object({ id: v.pipe(v.string(), v.maxLength(80)), print: v.pipe(v.string(), v.maxLength(16)) })),
  taught: few(v.pipe(v.string(), v.length(PRINT)), MOST_TAUGHT),
});

/** An own rule, if that is what the value is; lists that say nothing are left out of it. */
export function parseOwnRule(value: unknown): OwnRule | undefined {
  const parsed = v.safeParse(ownRuleSchema, value);
  if (!parsed.success) return undefined;
  // as: JSON has no undefined, so that what is optional is there or not
  return JSON.parse(JSON.stringify(parsed.output)) as Omit<OwnRule, 'rule'> & { readonly rule: SiteRule };
}

import type { Snapshot } from '../dom/snapshot';
import type { Cause, Ledger } from '../ledger';
import type { BoilerplateKind, FamilyRule, SharedSelectors, SiteRule } from '../types';
import { type BodyText, bodyText } from './body-text';
import { dropShells } from './empty-shells';
import { stripHeadline } from './headline';
import { stripHidden } from './hidden';
import { clearInert } from './leftovers';
import { stripLinkLists } from './link-lists';
import { stripPolls } from './polls';
import { stripShared } from './strip-shared';

/** A rule that would take this share of the text no longer fits the page. */
const TOO_MUCH = 0.8;

/** What strip goes by. */
export interface Guide {
  readonly site?: SiteRule | undefined;
  readonly family?: FamilyRule | undefined;
  /** The reader's own rules. */
  readonly own?: readonly SiteRule[] | undefined;
  readonly shared: readonly SharedSelectors[];
  /** The headline, as metadata gives it; '' if unknown. */
  readonly title: string;
  /** What a text says that it is (core/boilerplate/match.ts), which tells the reader more than an element's name. */
  readonly kindTold?: (text: string) => BoilerplateKind | undefined;
}

/** Takes out what elements and their names say is not the article: inert, hidden, named by a rule, repeated, linking elsewhere. */
export function strip(snapshot: Snapshot, ledger: Ledger, guide: Guide): void {
  const { root } = snapshot;
  const rules = [guide.site, guide.family].filter((rule) => rule !== undefined);
  stripPolls(root, ledger);
  clearInert(root);
  const body = bodyText(snapshot);
  const own = guide.own ?? [];
  for (const rule of own) stripNamed(snapshot, ledger, body, rule, { rule: rule.id, reason: 'own-rule' });
  ledger.protect(namedBy(own, root));
  if (guide.site) stripNamed(snapshot, ledger, body, guide.site, siteCause(`site:${guide.site.id}`));
  if (guide.family) stripNamed(snapshot, ledger, body, guide.family, siteCause(`family:${guide.family.id}`));
  const keep = new Set(namedBy(rules, root));
  stripHidden(snapshot, ledger, body, keep);
  stripHeadline(snapshot, ledger, body, guide.title);
  stripShared(snapshot, ledger, body, guide, keep);
  stripLinkLists(snapshot, ledger, body, keep);
  dropShells(root);
}

const namedBy = (rules: readonly Pick<SiteRule, 'keep'>[], root: Element): Element[] =>
  rules.flatMap((rule) => (rule.keep ?? []).flatMap((selector) => [...root.querySelectorAll(selector)]));

const siteCause = (rule: string) => ({ rule, reason: 'site-selector' }) as const;

function stripNamed(
  { root }: Snapshot,
  ledger: Ledger,
  body: BodyText,
  { strip: named }: Pick<SiteRule, 'strip'>,
  cause: Pick<Cause, 'rule' | 'reason'>,
): void {
  for (const { selector, kind } of named ?? [])
    for (const el of root.querySelectorAll(selector))
      if (body.share(el) < TOO_MUCH) ledger.remove([el], { kind, stage: 'strip', ...cause, detail: selector });
}

import { browser } from 'wxt/browser';
import { mayBeHabit } from '../../core/habits/lines-to-learn';
import { pageAddress } from '../../core/own-rules/address-pattern';
import { corrected, emptyRule } from '../../core/own-rules/correct';
import { rulePrint } from '../../core/own-rules/fingerprint';
import { normalise, visibleLength } from '../../core/text';
import type { Correction, OwnRule, SiteRule } from '../../core/types';
import type { PickScope, SavedWhere } from '../../core/types/picking';
import { linePrints, teachLine } from '../habits';
import { madeRule, ownRuleName, putOwnRules, removeOwnRules } from '../own-rules';
import { MOST_TAUGHT } from '../own-rules-schema';
import { keepOwn, keptOwn } from '../page-own';

/** What was saved, and how to take it back. */
export interface SavedDrafts {
  readonly where: SavedWhere;
  readonly undo: () => Promise<void>;
}

/** A correction, and whether it means the same on other pages. */
type Wanted = Correction & { readonly lasting: boolean; readonly text: string };

/**
 * Saves corrections as own rules: for the site as far as they hold elsewhere, the others for this page alone.
 * In a private window nothing is stored: the page itself keeps them, until it is left.
 * @param built the built-in rule that they lie over
 * @throws Error where the browser stores nothing any more
 */
export async function saveCorrections(
  wanted: readonly Wanted[],
  scope: PickScope,
  built: SiteRule | undefined,
  today: string,
): Promise<SavedDrafts> {
  const before = keptOwn();
  const url = new URL(location.href);
  const ofSite = scope === 'site' ? wanted.filter(({ lasting }) => lasting) : [];
  const ofPage = wanted.filter((one) => !ofSite.includes(one));
  const names: [string | undefined, readonly Wanted[]][] = [
    [pageAddress(url), ofPage],
    [undefined, ofSite],
  ];
  // A block that nothing names is told on other pages by its words.
  const told =
    scope === 'site' ? ofPage.filter(({ kind, text }) => kind === 'strip' && mayBeHabit(visibleLength(text))) : [];
  const lines = browser.extension.inIncognitoContext ? [] : told.map(({ text }) => normalise(text));
  const prints = await linePrints(lines);
  const kept: OwnRule[] = [];
  const made: OwnRule[] = [];
  for (const [only, list] of names) {
    if (list.length === 0) continue;
    const known =
      before.find((one) => one.from === undefined && one.only === only) ?? (await madeRule(only ?? url.hostname));
    if (known) kept.push(known);
    const taught = only ? [...new Set([...(known?.taught ?? []), ...prints])].slice(-MOST_TAUGHT) : [];
    made.push({ ...withCorrections(known, list, only, url, built, today), ...(taught.length > 0 && { taught }) });
  }
  keepOwn([...made, ...before.filter((one) => !made.some((other) => ownRuleName(other) === ownRuleName(one)))]);
  if (browser.extension.inIncognitoContext) return { where: 'tab', undo: async () => keepOwn(before) };
  const area = await putOwnRules(made);
  const teach = async (out: boolean) => {
    for (const line of lines) await teachLine(location.href, line, out);
  };
  await teach(true);
  return {
    where: area === 'local' ? 'local' : scope,
    undo: async () => {
      keepOwn(before);
      await teach(false);
      await removeOwnRules(made);
      if (kept.length > 0) await putOwnRules(kept);
    },
  };
}

function withCorrections(
  known: OwnRule | undefined,
  list: readonly Wanted[],
  only: string | undefined,
  url: URL,
  built: SiteRule | undefined,
  today: string,
): OwnRule {
  const start = known?.rule ?? emptyRule(url.hostname, today);
  const rule = { ...list.reduce((so, one) => corrected(so, one, url), start), verified: today };
  return { rule, ...(only && { only }), ...(built && { over: { id: built.id, print: rulePrint(built) } }) };
}

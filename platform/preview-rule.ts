import { browser } from 'wxt/browser';
import type { ParseSafe } from '../core/compose';
import { boxed } from '../core/dom/boxed';
import { pageAddress } from '../core/own-rules/address-pattern';
import { type PreviewLine, previewLines } from '../core/own-rules/preview';
import { plainLines } from '../core/serialize/lines';
import type { OwnRule, Result, SiteRule } from '../core/types';
import { ENGINE_FILE } from './engine';
import { ownRuleName, ownRulesFor } from './own-rules';
import { borrowHosts, returnHosts } from './page-permission';
import { parseResult } from './result-schema';
import { originOf } from './settings/listed';

/** What a rule does to a page that is open. */
export interface Preview {
  readonly url: string;
  /** Headline with the rule. */
  readonly title: string;
  readonly lines: readonly PreviewLine[];
}
/** Why there is none: no page of the site is open, the browser was not allowed, the page holds no article. */
export type NoPreview = 'no-page' | 'refused' | 'no-article';

/**
 * Reads a page of the rule's site that is open, with the rule and without it; nothing of the page is changed. Must be called
 * straight from a click: the browser may ask whether the site may be read, for as long as this takes.
 */
export const previewRule =
  (parse: ParseSafe) =>
  async (own: OwnRule): Promise<Preview | NoPreview> => {
    const [pattern = ''] = own.rule.hosts;
    const allowed = await borrowHosts([pattern], true);
    if (allowed.size === 0) return 'refused';
    try {
      return await previewIn(own, pattern, parse);
    } finally {
      await returnHosts();
    }
  };

async function previewIn(own: OwnRule, pattern: string, parse: ParseSafe): Promise<Preview | NoPreview> {
  const tabs = await browser.tabs.query({ url: originOf(pattern) });
  const isPage = (url: string) => !own.only || (URL.canParse(url) && pageAddress(new URL(url)) === own.only);
  const wanted = tabs.filter(({ url = '', incognito }) => !incognito && isPage(url));
  const [tab] = wanted.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined || !tab.url) return 'no-page';
  const all = await ownRulesFor(tab.url);
  const others = all.filter((one) => ownRuleName(one) !== ownRuleName(own) || one.from !== own.from);
  const without = await readWith(tab.id, others);
  const result = await readWith(tab.id, [{ ...own, off: undefined }, ...others]);
  await leave(tab.id, all);
  if (!result?.ok) return 'no-article';
  const lines = (one: Result | undefined) =>
    one?.ok ? one.article.stories.flatMap(({ content }) => plainLines(boxed(parse(content)))) : [];
  const [story] = result.article.stories;
  return {
    url: tab.url,
    title: story?.metadata.title?.value ?? '',
    lines: previewLines(lines(without), lines(result)),
  };
}

/** Leaves own rules in a page's isolated world, for whoever reads it next. */
async function leave(tabId: number, own: readonly OwnRule[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [own],
    func: (rules: readonly { readonly rule: SiteRule }[]) => {
      Reflect.set(globalThis, 'jingduOwnRules', rules);
      Reflect.set(globalThis, 'jingduOptions', undefined);
    },
  });
}

async function readWith(tabId: number, own: readonly OwnRule[]): Promise<Result | undefined> {
  await leave(tabId, own);
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: [ENGINE_FILE, '/extract.js'],
  });
  return parseResult(injected?.result);
}

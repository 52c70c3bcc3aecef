import { siteOf } from '../core/select/site-of';
import type { ActiveTab } from './active-tab';
import { builtinRules } from './builtin-rules';
import { askPage, type PageState } from './messages';
import { covers } from './settings/listed';
import { readSites } from './settings/site-list';

/** What the popup's site corner shows of a tab. */
export interface TabSite {
  readonly host: string;
  readonly publisher: { readonly name: string; readonly patterns: readonly string[] } | undefined;
  readonly listed: readonly string[];
  readonly view: PageState['view'] | undefined;
}

export async function siteOfTab(tab: ActiveTab): Promise<TabSite> {
  const host = /^https?:/.test(tab.url) && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
  if (host === '') return { host, publisher: undefined, listed: [], view: undefined };
  const site = siteOf(host, builtinRules.sites);
  const [sites, state] = await Promise.all([readSites(), askPage(tab.id, 'page-state')]);
  const listed = sites.filter((one) => covers(one.pattern, host)).map((one) => one.pattern);
  const patterns = site?.hosts ?? [];
  const wider = patterns.some((pattern) => pattern !== host);
  return { host, publisher: site && wider ? { name: site.name, patterns } : undefined, listed, view: state?.view };
}

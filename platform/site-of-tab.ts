import { siteOf } from '../core/select/site-of';
import type { ListingOutcome, SiteStanding } from '../core/types/settings';
import type { ActiveTab } from './active-tab';
import { builtinRules } from './builtin-rules';
import { settleListing } from './list-sites';
import { askPage, type PageState } from './messages';
import { covers, listedFor } from './settings/listed';
import { readSites } from './settings/site-list';
import { grantedSites } from './site-permissions';
import { failureOfUrl } from './tab-failure';

/** What the popup's site corner shows of a tab. */
export interface TabSite {
  /** Empty where the tab shows no page of the web. */
  readonly host: string;
  readonly publisher: { readonly name: string; readonly patterns: readonly string[] } | undefined;
  readonly standing: SiteStanding;
  /** The entries of the list that cover the host. */
  readonly listed: readonly string[];
  readonly view: PageState['view'] | undefined;
  /** How the listing ended whose popup the prompt closed. */
  readonly outcome: ListingOutcome | undefined;
}

const NO_SITE: TabSite = {
  host: '',
  publisher: undefined,
  standing: 'unlisted',
  listed: [],
  view: undefined,
  outcome: undefined,
};

export async function siteOfTab(tab: ActiveTab): Promise<TabSite> {
  const host = /^https?:/.test(tab.url) && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
  if (host === '' || failureOfUrl(tab.url) === 'store') return NO_SITE;
  const outcome = await settleListing();
  const [sites, state] = await Promise.all([readSites(), askPage(tab.id, 'page-state')]);
  const listed = sites.filter((one) => covers(one.pattern, host));
  const deciding = listedFor(host, sites);
  const granted = await grantedSites([{ pattern: host }]);
  return {
    host,
    publisher: publisherOf(host),
    standing: !deciding ? 'unlisted' : granted.length === 0 ? 'revoked' : deciding.paused ? 'paused' : 'listed',
    listed: listed.map((one) => one.pattern),
    view: state?.view,
    outcome,
  };
}

function publisherOf(host: string): TabSite['publisher'] {
  const site = siteOf(host, builtinRules.sites);
  const wider = site?.hosts.some((pattern) => pattern !== host);
  return site && wider ? { name: site.name, patterns: site.hosts } : undefined;
}

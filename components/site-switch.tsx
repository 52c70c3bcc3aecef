import { useEffect, useState } from 'preact/hooks';
import type { ListingOutcome, SiteStanding } from '../core/types/settings';
import { Icon } from './icons';
import { listingSaid } from './listing-said';
import type { MenuItem } from './menu';
import { MenuButton } from './menu-button';
import { type Messages, useMessages } from './messages';

export interface SiteSwitchProps {
  /** Host of the page in view; empty where there is none to list. */
  readonly host: string;
  /** Its publisher, if that has further hosts. */
  readonly publisher: { readonly name: string; readonly patterns: readonly string[] } | undefined;
  readonly standing: SiteStanding;
  /** The entries of the list that cover this host. */
  readonly listed: readonly string[];
  /** How the page stands, if our script runs in it. */
  readonly view: 'off' | 'clean' | 'original' | 'failed' | undefined;
  /** How the listing ended whose popup the browser's prompt closed. */
  readonly outcome: ListingOutcome | undefined;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onUnlist: (patterns: readonly string[]) => Promise<void>;
  readonly onResume: (host: string) => Promise<void>;
  readonly onView: (to: 'clean' | 'original') => void;
  /** Chooses the article by hand, over the page. */
  readonly onPick?: (() => void) | undefined;
  /** Opens the page on which this one is reported, without a word of its own. */
  readonly onReport?: (() => void) | undefined;
  /** Begins with several pages at once. @returns why it could not */
  readonly onSeveral: (which: 'tabs' | 'links') => Promise<'no-links' | 'private' | undefined>;
  readonly onPaste: () => void;
  readonly onOptions: () => void;
}

const STANDING = {
  unlisted: 'site_switch',
  listed: 'site_listed',
  paused: 'mode_paused',
  revoked: 'site_no_permission',
} as const;

/** How long it says how the listing went; the button goes on showing how the site stands. */
const SAID_MS = 8000;

/** The popup's corner: list the site in view, take it off, switch the page; and the way to paste page and settings. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { host, standing } = props;
  const messages = useMessages();
  const { t } = messages;
  const [said, setSaid] = useState(props.outcome && listingSaid(messages, props.outcome, host));
  useEffect(() => {
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const several = (which: 'tabs' | 'links') =>
    void props
      .onSeveral(which)
      .then((why) => why && setSaid(t(why === 'private' ? 'several_private' : 'several_no_links')));
  const further: MenuItem[] = [
    ...(host !== '' && props.onPick ? [{ id: 'pick', label: t('pick_open'), run: props.onPick }] : []),
    ...(host !== '' && props.onReport ? [{ id: 'report', label: t('report_open'), run: props.onReport }] : []),
    { id: 'several-tabs', label: t('several_tabs'), run: () => several('tabs') },
    { id: 'several-links', label: t('several_links'), run: () => several('links') },
    { id: 'paste', label: t('paste_open'), run: props.onPaste },
    { id: 'options', label: t('options_open'), run: props.onOptions },
  ];
  return (
    <div class="site-switch">
      {host !== '' && (
        <MenuButton
          part="site"
          class="site-button"
          standing={standing}
          label={t('site_switch')}
          items={siteItems(props, setSaid, messages)}
        >
          {standing === 'listed' && <Icon name="check" />}
          <span>{t(STANDING[standing])}</span>
          <Icon name="down" />
        </MenuButton>
      )}
      <MenuButton part="more" class="icon-button" name={t('menu_more')} label={t('menu_more')} items={further}>
        <Icon name="more" />
      </MenuButton>
      <p class="site-said" role="status" data-part="site-said">
        {said}
      </p>
    </div>
  );
}

function siteItems(
  { host, publisher, standing, listed, view, onList, onUnlist, onResume, onView }: SiteSwitchProps,
  say: (text: string) => void,
  messages: Messages,
): MenuItem[] {
  const { t } = messages;
  const list = (patterns: readonly string[], name: string) => () =>
    void onList(patterns).then((outcome) => say(listingSaid(messages, outcome, name)));
  const unlist = () => void onUnlist(listed).then(() => say(t('site_removed', listed.join(t('list_joiner')))));
  const items: MenuItem[] = [];
  if (view === 'clean') items.push({ id: 'original', label: t('view_original'), run: () => onView('original') });
  else
    items.push({ id: 'clean', label: t(view === 'original' ? 'view_clean' : 'tidy_once'), run: () => onView('clean') });
  if (standing === 'revoked') items.push({ id: 'allow', label: t('site_grant'), run: list(listed, host) });
  if (standing === 'paused') items.push({ id: 'resume', label: t('site_resume'), run: () => void onResume(host) });
  if (standing !== 'unlisted') items.push({ id: 'unlist', label: t('site_unlist'), run: unlist });
  else {
    items.push({ id: 'list-host', label: t('always_site', host), run: list([host], host) });
    if (publisher)
      items.push({
        id: 'list-publisher',
        label: t('always_publisher', publisher.name),
        run: list(publisher.patterns, publisher.name),
      });
  }
  return items;
}

import { useRef, useState } from 'preact/hooks';
import type { ListingOutcome, SiteStanding } from '../core/types/settings';
import { Menu, type MenuItem } from './menu';
import { useMessages } from './messages';

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
  readonly onPaste: () => void;
  readonly onOptions: () => void;
}

const STANDING = {
  unlisted: 'site_switch',
  listed: 'site_listed',
  paused: 'mode_paused',
  revoked: 'site_no_permission',
} as const;

/** The popup's corner for the site in view: list it, take it off, switch the page, open the settings. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState(props.outcome);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const list = (patterns: readonly string[]) => () => void props.onList(patterns).then(setSaid);
  return (
    <div class="site-switch">
      <button
        type="button"
        class="site-button"
        data-part="site"
        data-standing={props.standing}
        aria-haspopup="menu"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {t(STANDING[props.standing])}
      </button>
      {open && <Menu label={t('site_switch')} items={itemsOf(props, list, t)} onClose={close} />}
      <p class="site-said" role="status" data-part="site-said">
        {said && !open && t(`listing_${said}`, 1)}
      </p>
    </div>
  );
}

function itemsOf(
  { host, publisher, standing, listed, view, onUnlist, onResume, onView, onPaste, onOptions }: SiteSwitchProps,
  list: (patterns: readonly string[]) => () => void,
  t: ReturnType<typeof useMessages>['t'],
): MenuItem[] {
  const items: MenuItem[] = [];
  if (view === 'clean') items.push({ id: 'original', label: t('view_original'), run: () => onView('original') });
  if (view === 'original') items.push({ id: 'clean', label: t('view_clean'), run: () => onView('clean') });
  if (standing === 'revoked') items.push({ id: 'allow', label: t('site_grant'), run: list(listed) });
  if (standing === 'paused') items.push({ id: 'resume', label: t('site_resume'), run: () => void onResume(host) });
  if (standing !== 'unlisted') items.push({ id: 'unlist', label: t('site_unlist'), run: () => void onUnlist(listed) });
  else if (host !== '') {
    items.push({ id: 'list-host', label: t('always_site', host), run: list([host]) });
    if (publisher)
      items.push({ id: 'list-publisher', label: t('always_publisher', publisher.name), run: list(publisher.patterns) });
  }
  items.push({ id: 'paste', label: t('paste_open'), run: onPaste });
  items.push({ id: 'options', label: t('options_open'), run: onOptions });
  return items;
}

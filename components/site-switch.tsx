import { useRef, useState } from 'preact/hooks';
import type { ListingOutcome } from '../core/types/settings';
import { Menu, type MenuItem } from './menu';
import { useMessages } from './messages';

export interface SiteSwitchProps {
  /** Host of the page in view; empty where there is none to list. */
  readonly host: string;
  /** Its publisher, if that has further hosts. */
  readonly publisher: { readonly name: string; readonly patterns: readonly string[] } | undefined;
  /** The entries of the list that cover this host. */
  readonly listed: readonly string[];
  /** How the page stands, if our script runs in it. */
  readonly view: 'off' | 'clean' | 'original' | 'failed' | undefined;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onUnlist: (patterns: readonly string[]) => Promise<void>;
  readonly onView: (to: 'clean' | 'original') => void;
  readonly onPaste: () => void;
  readonly onOptions: () => void;
}

/** The popup's corner for the site in view: list it, take it off, switch the page, open the settings. */
export function SiteSwitch(props: SiteSwitchProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const list = (patterns: readonly string[]) => () =>
    void props.onList(patterns).then((outcome) => setSaid(t(`listing_${outcome}`, patterns.length)));
  const isListed = props.listed.length > 0;
  return (
    <div class="site-switch">
      <span class="visually-hidden" role="status">
        {said}
      </span>
      <button
        type="button"
        class="site-button"
        data-part="site"
        data-listed={isListed}
        aria-haspopup="menu"
        aria-expanded={open}
        title={said || undefined}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {t(isListed ? 'site_listed' : 'site_switch')}
      </button>
      {open && <Menu label={t('site_switch')} items={itemsOf(props, list, t)} onClose={close} />}
    </div>
  );
}

function itemsOf(
  { host, publisher, listed, view, onUnlist, onView, onPaste, onOptions }: SiteSwitchProps,
  list: (patterns: readonly string[]) => () => void,
  t: ReturnType<typeof useMessages>['t'],
): MenuItem[] {
  const items: MenuItem[] = [];
  if (view === 'clean') items.push({ id: 'original', label: t('view_original'), run: () => onView('original') });
  if (view === 'original') items.push({ id: 'clean', label: t('view_clean'), run: () => onView('clean') });
  if (listed.length > 0) items.push({ id: 'unlist', label: t('site_unlist'), run: () => void onUnlist(listed) });
  else if (host !== '') {
    items.push({ id: 'list-host', label: t('always_site', host), run: list([host]) });
    if (publisher)
      items.push({ id: 'list-publisher', label: t('always_publisher', publisher.name), run: list(publisher.patterns) });
  }
  items.push({ id: 'paste', label: t('paste_open'), run: onPaste });
  items.push({ id: 'options', label: t('options_open'), run: onOptions });
  return items;
}

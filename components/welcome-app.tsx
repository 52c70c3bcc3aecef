import { useState } from 'preact/hooks';
import type { ListingOutcome, Publisher, Shortcut } from '../core/types/settings';
import { BrandMark } from './brand-mark';
import { Icon, type IconName } from './icons';
import { listingSaid } from './listing-said';
import { type MessageKey, useMessages } from './messages';
import { KeysSection } from './options/keys-section';
import { PinPicture } from './pin-picture';
import { Portals } from './welcome-portals';
import { WelcomeSample } from './welcome-sample';

export interface WelcomeProps {
  readonly publishers: readonly Publisher[];
  readonly shortcuts: readonly Shortcut[];
  readonly firefox: boolean;
  /** Whether the icon is on the toolbar; undefined where the browser does not tell. */
  readonly pinned: boolean | undefined;
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onOptions: () => void;
  readonly onEditKeys: () => void;
}

const WAYS: readonly (readonly [IconName, MessageKey])[] = [
  ['page', 'welcome_click'],
  ['copy', 'welcome_copy'],
  ['always', 'welcome_always'],
];

/** What it does in three lines, where its button is, something to try it on, its keys, and the big portals by name. */
export function WelcomeApp(props: WelcomeProps) {
  const { t } = useMessages();
  return (
    <main class="welcome">
      <BrandMark />
      <h1>{t('welcome_title')}</h1>
      <ul class="ways">
        {WAYS.map(([icon, text]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{t(text)}</span>
          </li>
        ))}
      </ul>
      <Pin firefox={props.firefox} pinned={props.pinned} />
      <Try shortcuts={props.shortcuts} />
      <Listing {...props} />
      <KeysSection shortcuts={props.shortcuts} onEdit={props.onEditKeys} />
    </main>
  );
}

function Pin({ firefox, pinned }: Pick<WelcomeProps, 'firefox' | 'pinned'>) {
  const { t } = useMessages();
  return (
    <section class="pin" aria-labelledby="pin-heading" data-pinned={pinned}>
      <div>
        <h2 id="pin-heading">{t('welcome_pin')}</h2>
        <p>{t(pinned ? 'welcome_pinned' : firefox ? 'welcome_pin_firefox' : 'welcome_pin_chrome')}</p>
      </div>
      {!pinned && <PinPicture firefox={firefox} name={t('extName')} />}
    </section>
  );
}

/** The command that the browser gives the toolbar button (MDN, "commands", special shortcuts). */
const BUTTON = '_execute_action';

function Try({ shortcuts }: Pick<WelcomeProps, 'shortcuts'>) {
  const { t } = useMessages();
  const keys = shortcuts.find(({ id }) => id === BUTTON)?.keys || t('keys_unset');
  return (
    <section aria-labelledby="try-heading">
      <h2 id="try-heading">{t('welcome_try')}</h2>
      <p class="hint">{t('welcome_try_hint', keys)}</p>
      <WelcomeSample />
    </section>
  );
}

/** Nothing is on until the reader says so. */
function Listing({ publishers, onList, onOptions }: WelcomeProps) {
  const messages = useMessages();
  const { t } = messages;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [status, setStatus] = useState('');
  const picked = publishers.filter(({ id }) => chosen.has(id));
  const list = () =>
    void onList(picked.flatMap(({ hosts }) => hosts)).then((outcome) =>
      setStatus(listingSaid(messages, outcome, picked.length === 1 ? picked[0]?.name : undefined, picked.length)),
    );
  return (
    <>
      <Portals publishers={publishers} chosen={chosen} onChosen={setChosen} />
      <p class="buttons">
        <button type="button" class="button main" disabled={chosen.size === 0} onClick={list}>
          {t('welcome_list')}
        </button>
        <button type="button" class="link-button" onClick={onOptions}>
          {t('options_title')}
        </button>
      </p>
      <p role="status" data-part="status" class="welcome-status">
        {status}
      </p>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { ListingOutcome, Publisher } from '../core/types/settings';
import { BrandMark } from './brand-mark';
import { useMessages } from './messages';

export interface WelcomeProps {
  readonly publishers: readonly Publisher[];
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onOptions: () => void;
}

/** What it does in three lines, and the big portals by name. Nothing is on until the reader says so. */
export function WelcomeApp({ publishers, onList, onOptions }: WelcomeProps) {
  const { t, number } = useMessages();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [status, setStatus] = useState('');
  const toggle = (id: string) =>
    setChosen(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  const hosts = publishers.filter(({ id }) => chosen.has(id)).flatMap((publisher) => publisher.hosts);
  const list = () => void onList(hosts).then((outcome) => setStatus(t(`listing_${outcome}`, number(chosen.size))));
  return (
    <main class="welcome">
      <BrandMark />
      <h1>{t('welcome_title')}</h1>
      <ul class="ways">
        <li>{t('welcome_click')}</li>
        <li>{t('welcome_copy')}</li>
        <li>{t('welcome_always')}</li>
      </ul>
      <fieldset class="portals">
        <legend>{t('welcome_portals')}</legend>
        <p class="hint">{t('welcome_portals_hint')}</p>
        {publishers.map(({ id, name }) => (
          <label key={id} class="portal">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p class="buttons">
        <button type="button" class="button main" disabled={chosen.size === 0} onClick={list}>
          {t('welcome_list')}
        </button>
        <button type="button" class="link-button" onClick={onOptions}>
          {t('options_title')}
        </button>
      </p>
      <p role="status" data-part="status" class="hint">
        {status}
      </p>
    </main>
  );
}

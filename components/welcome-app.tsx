import { useState } from 'preact/hooks';
import type { ListingOutcome, Publisher } from '../core/types/settings';
import { BrandMark } from './brand-mark';
import { Icon, type IconName } from './icons';
import { listingSaid } from './listing-said';
import { type MessageKey, useMessages } from './messages';

export interface WelcomeProps {
  readonly publishers: readonly Publisher[];
  readonly onList: (patterns: readonly string[]) => Promise<ListingOutcome>;
  readonly onOptions: () => void;
}

const WAYS: readonly (readonly [IconName, MessageKey])[] = [
  ['page', 'welcome_click'],
  ['copy', 'welcome_copy'],
  ['always', 'welcome_always'],
];

/** What it does in three lines, and the big portals by name. Nothing is on until the reader says so. */
export function WelcomeApp({ publishers, onList, onOptions }: WelcomeProps) {
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
    </main>
  );
}

interface PortalsProps {
  readonly publishers: readonly Publisher[];
  /** Ids of publishers. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
}

function Portals({ publishers, chosen, onChosen }: PortalsProps) {
  const { t } = useMessages();
  const toggle = (id: string) =>
    onChosen(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  const hasAll = chosen.size === publishers.length;
  return (
    <fieldset class="portals" aria-describedby="portals-hint">
      <legend>{t('welcome_portals')}</legend>
      <p class="hint" id="portals-hint">
        {t('welcome_portals_hint')}
      </p>
      <div class="portal-list">
        {publishers.map(({ id, name }) => (
          <label key={id} class="portal">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span lang="zh-Hans">{name}</span>
          </label>
        ))}
      </div>
      <button
        type="button"
        class="link-button"
        data-action="all"
        onClick={() => onChosen(new Set(hasAll ? [] : publishers.map(({ id }) => id)))}
      >
        {t(hasAll ? 'welcome_none' : 'welcome_all')}
      </button>
    </fieldset>
  );
}

import type { Publisher } from '../core/types/settings';
import { useMessages } from './messages';

interface PortalsProps {
  readonly publishers: readonly Publisher[];
  /** Ids of publishers. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
}

/** The big portals, to choose from by name. */
export function Portals({ publishers, chosen, onChosen }: PortalsProps) {
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

import type { Shortcut } from '../../core/types/settings';
import { HintedCheck } from '../hinted-check';
import { useMessages } from '../messages';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Absent where it is not the place to set it. */
  readonly single?: { readonly on: boolean; readonly set: (on: boolean) => void };
  readonly onEdit: () => void;
}

/** The keys that the browser really assigned, and those that stand alone on an article. */
export function KeysSection({ shortcuts, single, onEdit }: Props) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading">{t('options_keys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ id, description, keys }) => (
          <div key={id} data-command={id}>
            <dt>{description}</dt>
            <dd>{keys === '' ? <span class="unset">{t('keys_unset')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={onEdit}>
          {t('keys_edit')}
        </button>
      </p>
      {single && (
        <HintedCheck
          setting="singleKeys"
          label={t('pref_single_keys')}
          hint={t('pref_single_keys_hint')}
          checked={single.on}
          onChange={single.set}
        />
      )}
    </section>
  );
}

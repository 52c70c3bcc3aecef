import type { Shortcut } from '../../core/types/settings';
import { useMessages } from '../messages';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onEdit: () => void;
}

/** The keys that the browser really assigned. */
export function KeysSection({ shortcuts, onEdit }: Props) {
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
    </section>
  );
}

import { useContext } from 'preact/hooks';
import { Dialog } from './dialog';
import { type MessageKey, useMessages } from './messages';
import { SingleKeys } from './single-keys';

/** What each key does, in the order that they are told. */
const KEYS = {
  j: 'key_next',
  k: 'key_back',
  c: 'key_copy',
  h: 'key_mark',
  x: 'key_not_part',
  r: 'key_read',
  Esc: 'key_leave',
  '?': 'key_help',
} as const satisfies Record<string, MessageKey>;

interface Props {
  /** Keys that do something here. */
  readonly keys: readonly (keyof typeof KEYS)[];
  readonly onClose: () => void;
}

export function KeysDialog({ keys, onClose }: Props) {
  const { t } = useMessages();
  const single = useContext(SingleKeys);
  const shown = keys.filter((key) => single || key === 'Esc');
  return (
    <Dialog class="keys-dialog" label={t('keys_title')} onClose={onClose}>
      <h2>{t('keys_title')}</h2>
      <dl>
        {shown.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(KEYS[key])}</dd>
          </div>
        ))}
      </dl>
      {!single && <p class="hint">{t('keys_off')}</p>}
    </Dialog>
  );
}

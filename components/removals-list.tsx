import type { Removal } from '../core/types';
import { useMessages } from './messages';

interface Props {
  readonly removals: readonly Removal[];
  /** Ids of those that are back in the text. */
  readonly restored: ReadonlySet<string>;
  readonly onToggle: (removal: Removal) => void;
  readonly onToggleAll: (putBack: boolean) => void;
}

/** What was taken out, why, and the way back. */
export function RemovalsList({ removals, restored, onToggle, onToggleAll }: Props) {
  const { t, number } = useMessages();
  const back = removals.filter((one) => restored.has(one.id)).length;
  if (removals.length === 0)
    return (
      <p class="removals removals-none" data-part="removals" data-count="0">
        {t('removed_none')}
      </p>
    );
  return (
    <details class="removals" data-part="removals" data-count={removals.length}>
      <summary>
        <span>{removals.length === 1 ? t('removed_one') : t('removed', number(removals.length))}</span>
        {back > 0 && <span class="removals-back">{t('removed_put_back', number(back))}</span>}
      </summary>
      <ul>
        {removals.map((removal) => (
          <RemovalRow key={removal.id} removal={removal} isBack={restored.has(removal.id)} onToggle={onToggle} />
        ))}
      </ul>
      {removals.length > 1 && (
        <button type="button" class="link-button" onClick={() => onToggleAll(back < removals.length)}>
          {back < removals.length ? t('put_back_all') : t('take_out_all')}
        </button>
      )}
    </details>
  );
}

interface RowProps {
  readonly removal: Removal;
  readonly isBack: boolean;
  readonly onToggle: (removal: Removal) => void;
}

function RemovalRow({ removal, isBack, onToggle }: RowProps) {
  const { t, code } = useMessages();
  const text = removal.text || t('media_only');
  return (
    <li data-removal-id={removal.id} data-kind={removal.kind} data-state={isBack ? 'back' : 'out'}>
      <span class="removal-kind">{code('kind', removal.kind)}</span>
      <div class="removal-what">
        <q class="removal-text" title={text}>
          {text}
        </q>
        <span class="removal-reason" title={`${removal.rule} ${removal.detail}`}>
          {code('reason', removal.reason)}
        </span>
      </div>
      <button
        type="button"
        class="link-button"
        data-action={isBack ? 'take-out' : 'put-back'}
        aria-label={`${t(isBack ? 'take_out' : 'put_back')}${t('label_separator')}${text.slice(0, 40)}`}
        onClick={() => onToggle(removal)}
      >
        {t(isBack ? 'take_out' : 'put_back')}
      </button>
    </li>
  );
}

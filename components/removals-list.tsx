import { useState } from 'preact/hooks';
import type { Removal } from '../core/types';
import { type Messages, useMessages } from './messages';

interface Props {
  readonly removals: readonly Removal[];
  /** Ids of those that are back in the text. */
  readonly restored: ReadonlySet<string>;
  readonly onToggle: (removal: Removal) => void;
  readonly onToggleAll: (putBack: boolean) => void;
}

/** Kinds named in the headline of the closed list. */
const NAMED = 3;
/** Characters of a removed text that are shown before the reader asks for the rest. */
const SHORT = 90;

export const removedText = (count: number, { t, number }: Messages): string =>
  count === 0 ? t('removed_none') : count === 1 ? t('removed_one') : t('removed', number(count));

/** What was taken out, why, and the way back. */
export function RemovalsList({ removals, restored, onToggle, onToggleAll }: Props) {
  const messages = useMessages();
  const { t, number, code } = messages;
  const back = removals.filter((one) => restored.has(one.id)).length;
  if (removals.length === 0)
    return (
      <p class="removals removals-none" data-part="removals" data-count="0">
        {t('removed_none')}
      </p>
    );
  const kinds = [...new Set(removals.map(({ kind }) => code('kind', kind)))];
  return (
    <details class="removals" data-part="removals" data-count={removals.length}>
      <summary>
        <span class="removals-count">{removedText(removals.length, messages)}</span>{' '}
        <span class="removals-kinds">
          {kinds.slice(0, NAMED).join(t('list_joiner'))}
          {kinds.length > NAMED && '…'}
        </span>{' '}
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
        <RemovedText text={text} />
        <span class="removal-reason" title={`${removal.rule} ${removal.detail}`}>
          {removal.reason === 'habit' ? t('reason_habit', removal.detail) : code('reason', removal.reason)}
        </span>
      </div>
      <button
        type="button"
        class="button small"
        data-action={isBack ? 'take-out' : 'put-back'}
        aria-label={`${t(isBack ? 'take_out' : 'put_back')}${t('label_separator')}${text.slice(0, 40)}`}
        onClick={() => onToggle(removal)}
      >
        {t(isBack ? 'take_out' : 'put_back')}
      </button>
    </li>
  );
}

/** A long text is cut until it is asked for. */
function RemovedText({ text }: { readonly text: string }) {
  const { t } = useMessages();
  const [whole, setWhole] = useState(false);
  const long = text.length > SHORT;
  return (
    <>
      <q class="removal-text">{long && !whole ? `${text.slice(0, SHORT).trimEnd()}…` : text}</q>
      {long && (
        <button type="button" class="link-button removal-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'show_less' : 'show_all')}
        </button>
      )}
    </>
  );
}

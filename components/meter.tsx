import { Icon } from './icons';
import { useMessages } from './messages';
import { removedText } from './removals-list';

export interface MeterProps {
  readonly status: string;
  readonly complete: boolean;
  readonly removed: number;
  readonly onRemoved: () => void;
}

/** Whether the text is all there and how much was taken out of it, until there is news to tell. */
export function Meter({ status, complete, removed, onRemoved }: MeterProps) {
  const messages = useMessages();
  return (
    <div class="meter">
      {status === '' && (
        <>
          <span class="meter-state" data-complete={complete}>
            <Icon name={complete ? 'check' : 'warning'} />
            {messages.t(complete ? 'complete' : 'incomplete')}
          </span>
          <button
            type="button"
            class="link-button"
            data-action="show-removals"
            disabled={removed === 0}
            onClick={onRemoved}
          >
            {removedText(removed, messages)}
          </button>
        </>
      )}
      <span class="meter-news" role="status" data-part="status" data-state="ready">
        {status}
      </span>
    </div>
  );
}

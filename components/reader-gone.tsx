import { useState } from 'preact/hooks';
import type { Unread } from '../core/complete/walk-pages';
import type { Found } from '../core/types';
import { Icon } from './icons';
import { useMessages } from './messages';

interface Props {
  /** The article's own address, if the tab tells it. */
  readonly url: string | undefined;
  /** Fetches and reads it anew. Called straight from the click: the browser may have to ask. */
  readonly onRead: (url: string) => Promise<Found | Unread | 'refused'>;
  readonly onFound: (found: Found) => void;
}

/** What is kept is bounded: an article that had to make room is told by its address, and read again on a click. */
export function ReaderGone({ url, onRead, onFound }: Props) {
  const { t } = useMessages();
  const [state, setState] = useState<'idle' | 'reading' | 'refused' | 'failed'>('idle');
  const read = async (address: string) => {
    setState('reading');
    const outcome = await onRead(address).catch(() => 'unreadable' as const);
    if (typeof outcome === 'object') onFound(outcome);
    else setState(outcome === 'refused' ? 'refused' : 'failed');
  };
  return (
    <main class="reader-gone">
      <Icon name="page" />
      <div role="alert" data-part="status" data-state="failure">
        <h1>{t('reader_gone')}</h1>
        <p>{t(url ? 'reader_gone_advice' : 'reader_gone_nowhere')}</p>
      </div>
      {url && (
        <>
          <p class="reader-gone-url">{url}</p>
          <div class="reader-gone-actions">
            <button
              type="button"
              class="button main"
              data-action="read-again"
              disabled={state === 'reading'}
              onClick={() => void read(url)}
            >
              {t('read_again')}
            </button>
            <a class="button" href={url} rel="noreferrer" data-action="original">
              {t('open_original')}
            </a>
          </div>
          <p role="status" data-part="read-again" data-state={state}>
            {state !== 'idle' && t(`read_again_${state}`)}
          </p>
        </>
      )}
    </main>
  );
}

import { useRef } from 'preact/hooks';
import { Icon } from '../icons';
import { useMessages } from '../messages';
import { useFocusKept } from '../use-focus-kept';
import { backToText } from './back-to-text';
import type { ByHand } from './use-taken-out';

const TOLD = 24;

/** What was taken out just now: where that is to hold, and the way back. */
export function TakenOutBar({ byHand: { last, hold, forget } }: { readonly byHand: ByHand }) {
  const { t } = useMessages();
  const bar = useRef<HTMLElement>(null);
  useFocusKept(bar, last?.open);
  if (!last) return null;
  const leave = (how: () => unknown) => () => {
    backToText(bar.current?.parentElement?.querySelector('main'));
    void how();
  };
  const text = last.text.length > TOLD ? `${last.text.slice(0, TOLD)}…` : last.text || t('media_only');
  return (
    <section class="taken-out" aria-label={t('not_part')} data-part="taken-out" tabIndex={-1} ref={bar}>
      <p role="status" data-part="taken-out-said">
        {last.said ?? t('take_out_done', text)}
      </p>
      <div class="taken-out-actions">
        {last.open && (
          <>
            <button type="button" class="button small" data-action="hold-page" onClick={() => void hold('page')}>
              {t('pick_save_page')}
            </button>
            <button type="button" class="button small" data-action="hold-site" onClick={() => void hold('site')}>
              {t('pick_save_site')}
            </button>
          </>
        )}
        <button type="button" class="button small" data-action="take-back" onClick={leave(last.undo)}>
          {t('undo')}
        </button>
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={leave(forget)}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}

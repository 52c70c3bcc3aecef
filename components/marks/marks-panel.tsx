import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlacedMark } from '../../core/marks/mark';
import { Icon } from '../icons';
import { useMessages } from '../messages';
import { useFocusKept } from '../use-focus-kept';
import type { MarksView } from './use-marks';

/** The article's marks in a list at the side: each leads to its place, and can be taken away. */
export function MarksPanel({ marks }: { readonly marks: MarksView }) {
  const { t } = useMessages();
  const { list, undo, copy, setOpen } = marks;
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useFocusKept(panel, list.length);
  return (
    <aside
      class="marks-panel"
      aria-label={t('marks')}
      data-part="marks"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setOpen(false);
      }}
    >
      <PanelHead count={list.length} onClose={() => setOpen(false)} />
      {list.length === 0 && <p class="marks-none">{t('marks_none')}</p>}
      <ol>
        {list.map((one) => (
          <MarkRow key={one.mark.id} placed={one} marks={marks} />
        ))}
      </ol>
      <footer>
        {list.length > 0 && (
          <button type="button" class="button" data-action="copy-marks" onClick={copy}>
            {t('marks_copy')}
          </button>
        )}
        {undo && (
          <button type="button" class="button" data-action="undo" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </footer>
    </aside>
  );
}

function PanelHead({ count, onClose }: { readonly count: number; readonly onClose: () => void }) {
  const { t, number } = useMessages();
  return (
    <header>
      <h2>{t('marks_count', number(count))}</h2>
      <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function MarkRow({ placed, marks }: { readonly placed: PlacedMark; readonly marks: MarksView }) {
  const { t } = useMessages();
  const { mark, span } = placed;
  return (
    <li>
      {span ? (
        <button type="button" class="marks-text" onClick={() => marks.show(placed)}>
          {mark.exact}
        </button>
      ) : (
        <p class="marks-text">
          {mark.exact} <small>{t('mark_gone')}</small>
        </p>
      )}
      <button
        type="button"
        class="icon-button"
        data-action="remove-mark"
        aria-label={`${t('mark_remove')}${t('label_separator')}${mark.exact.slice(0, 30)}`}
        title={t('mark_remove')}
        onClick={() => marks.remove(mark)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

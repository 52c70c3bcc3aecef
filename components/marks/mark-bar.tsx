import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages';
import { SingleKeys } from '../single-keys';
import type { MarksView } from './use-marks';

/** Free room above a selection that the bar needs, with the reader's own bar, in CSS pixels. */
const ROOM = 120;
const EDGE = 8;

interface Props {
  readonly marks: MarksView;
  readonly onCopy: () => void;
}

/** What can be done with what is selected, beside it; with a mark that was clicked, to take it away. */
export function MarkBar({ marks: { chosen, toggle }, onCopy }: Props) {
  const { t } = useMessages();
  const keys = useContext(SingleKeys);
  const bar = useRef<HTMLElement>(null);
  const empty = !chosen || (chosen.range.collapsed && !chosen.mark);
  useLayoutEffect(() => {
    if (bar.current && chosen) put(bar.current, chosen.range);
  }, [chosen]);
  if (empty) return null;
  // Pressing it must not take the selection away.
  const hold = (event: Event) => event.preventDefault();
  return (
    <section
      class="mark-bar"
      aria-label={t('mark_bar')}
      data-part="mark-bar"
      ref={bar}
      onPointerDown={hold}
      onMouseDown={hold}
    >
      <button type="button" data-action="mark" aria-keyshortcuts={keys ? 'h' : undefined} onClick={toggle}>
        {t(chosen.mark ? 'mark_remove' : 'mark')} {keys && <kbd>h</kbd>}
      </button>
      {!chosen.range.collapsed && (
        <button type="button" data-action="copy-selected" aria-keyshortcuts={keys ? 'c' : undefined} onClick={onCopy}>
          {t('bar_copy')} {keys && <kbd>c</kbd>}
        </button>
      )}
    </section>
  );
}

/** Above what is selected; below it where there is no room, or where the system's own menu stands above. */
function put(bar: HTMLElement, range: Range): void {
  const box = range.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bar;
  const below = box.top < ROOM || matchMedia('(pointer: coarse)').matches;
  const left = box.left + box.width / 2 - width / 2;
  const around = bar.offsetParent?.getBoundingClientRect();
  const top = below ? box.bottom + EDGE * 1.5 : box.top - height - EDGE;
  Object.assign(bar.style, {
    left: `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE)) - (around?.left ?? 0)}px`,
    top: `${top - (around?.top ?? 0)}px`,
  });
}

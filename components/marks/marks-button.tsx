import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons';
import { useMessages } from '../messages';
import type { MarksView } from './use-marks';

/** Opens and closes the list of marks, and says how many there are. The focus comes back to it. */
export function MarksButton({ list, open, setOpen }: Pick<MarksView, 'list' | 'open' | 'setOpen'>) {
  const { t, number } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useLayoutEffect(() => {
    if (was.current && !open) button.current?.focus();
    was.current = open;
  }, [open]);
  const name = t('marks_count', number(list.length));
  return (
    <button
      type="button"
      class="button marks-button"
      data-part="marks-button"
      aria-label={name}
      title={name}
      aria-expanded={open}
      ref={button}
      onClick={() => setOpen(!open)}
    >
      <Icon name="mark" />
      <span aria-hidden="true">{number(list.length)}</span>
    </button>
  );
}

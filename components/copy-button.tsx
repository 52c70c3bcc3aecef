import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyFormat } from '../core/serialize/formats';
import { Menu } from './menu';
import { useMessages } from './messages';

interface Props {
  readonly onCopy: (format: CopyFormat, all: boolean) => void;
  /** Articles on the page; more than one can be copied together. */
  readonly stories: number;
}

const FORMATS = ['text', 'plain', 'markdown', 'rich'] as const satisfies readonly CopyFormat[];

/** Calls back when the pointer goes down anywhere but on the button and its list. */
function useClickAway(active: boolean, leave: () => void) {
  useEffect(() => {
    if (!active) return;
    const away = (event: Event) => {
      if (event.target instanceof Element && !event.target.closest('.copy')) leave();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [active, leave]);
}

/** Copies the usual way at once; the arrow beside it opens the others. */
export function CopyButton({ onCopy, stories }: Props) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  useClickAway(open, () => setOpen(false));
  const items = [
    ...FORMATS.map((format) => ({
      id: format as string, // as: the list also holds an item that is no format
      label: t(`format_${format}`),
      run: () => onCopy(format, false),
    })),
    ...(stories > 1 ? [{ id: 'all', label: t('format_all', stories), run: () => onCopy('text', true) }] : []),
  ];
  return (
    <div class="copy">
      <button type="button" class="button main" data-part="copy" onClick={() => onCopy('text', false)}>
        {t('copy')}
      </button>
      <button
        type="button"
        class="button main copy-more"
        data-part="copy-formats"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={t('copy_formats')}
        ref={arrow}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {open && <Menu label={t('copy_formats')} items={items} onClose={close} />}
    </div>
  );
}

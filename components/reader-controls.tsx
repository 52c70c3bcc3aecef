import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderLook } from '../core/types/reader-look';
import { useMessages } from './messages';
import { TypeControls } from './type-controls';
import { useClickAway } from './use-click-away';

interface Props {
  readonly look: ReaderLook;
  readonly onChange: (change: Partial<ReaderLook>) => void;
  readonly onHelp: () => void;
}

/** The button 「Aa」 and the panel that it opens. Esc or a click elsewhere closes it. */
export function ReaderControls({ look, onChange, onHelp }: Props) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useClickAway(place, open, () => setOpen(false));
  useLayoutEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault(); // the reader stays
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is for all of it
    <div class="reader-type" ref={place} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="button"
        data-part="type"
        aria-expanded={open}
        aria-label={t('reader_tools')}
        title={t('reader_tools')}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        Aa
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: what is chosen is seen in the text behind it, so it is not modal
        <div class="type-panel" role="group" aria-label={t('reader_tools')} ref={panel}>
          <TypeControls look={look} onChange={onChange} />
          <button type="button" class="link-button" data-action="keys" onClick={onHelp}>
            {t('keys_title')}
          </button>
        </div>
      )}
    </div>
  );
}

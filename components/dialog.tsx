import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { useMessages } from './messages';

interface Props {
  readonly class: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog of the browser's own: it keeps the focus, gives it back, and Esc or a click beside it closes it. */
export function Dialog({ class: look, label, onClose, children }: Props) {
  const { t } = useMessages();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  const close = () => box.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does it by keyboard, as the browser has it
    <dialog
      class={`dialog ${look}`}
      aria-label={label}
      ref={box}
      onClose={onClose}
      onClick={(event) => event.target === box.current && close()}
    >
      <button type="button" class="icon-button dialog-close" aria-label={t('close')} title={t('close')} onClick={close}>
        <Icon name="close" />
      </button>
      {children}
    </dialog>
  );
}

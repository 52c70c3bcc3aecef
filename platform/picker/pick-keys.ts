import { PICK_MODES } from '../../core/types/picking';
import type { PickActions } from './pick-actions';
import type { PickerPlace } from './picker-place';

const isButton = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.localName === 'button';

/** Arrows widen, narrow and go on; Enter takes; 1 to 5 choose what is said; Esc leaves. Keys that no reader pressed do nothing. */
export function onPickKey({ shadow }: PickerPlace, actions: PickActions): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: actions.wider,
    ArrowDown: actions.narrower,
    ArrowLeft: () => actions.beside(-1),
    ArrowRight: () => actions.beside(1),
    Escape: actions.leave,
  };
  shadow.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.isComposing) return;
    const mode = PICK_MODES[Number(event.key) - 1];
    const run = event.key === 'Enter' && !isButton(event.target) ? actions.take : keys[event.key];
    if (!run && !mode) return;
    event.preventDefault();
    event.stopPropagation();
    if (mode) actions.mode(mode);
    else run?.();
  });
}

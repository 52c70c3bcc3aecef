import { honest } from '../../core/dom/unclobbered';
import { type OwnElement, ownElement, putUp, stands } from '../auto/own-element';

/** Where the picker stands: over the page, in a shadow that is closed to it. */
export interface PickerPlace extends OwnElement {
  /** Takes what the reader points at, so that the page neither hears of it nor follows its own links. */
  readonly shield: HTMLElement;
  readonly boxes: HTMLElement;
  readonly panel: HTMLElement;
  /** Puts the panel to the other end of the window. */
  readonly move: () => void;
}

/** How often a page that takes the picker away is answered by putting it back. */
const PATIENCE = 20;

/** Puts the picker up, and up again where the page takes it away. @param gone it would not stand */
export function pickerPlace(css: string, lang: string, gone: () => void): PickerPlace {
  const own = ownElement('picker', css);
  const part = (name: string) => {
    const el = own.shadow.appendChild(honest(document).createElement('div'));
    el.className = name;
    return el;
  };
  own.host.lang = lang;
  const [shield, boxes, panel] = [part('shield'), part('boxes'), part('panel-place')];
  boxes.setAttribute('aria-hidden', 'true');
  shield.setAttribute('aria-hidden', 'true');
  putUp(own);
  const { move, still } = dodging(panel);
  let tries = 0;
  const watch = new MutationObserver(() => {
    if (stands(own)) return;
    if (++tries > PATIENCE) gone();
    else putUp(own);
  });
  watch.observe(document, { childList: true, subtree: true });
  return {
    ...own,
    shield,
    boxes,
    panel,
    move,
    remove: () => {
      still();
      watch.disconnect();
      own.remove();
    },
  };
}

/** As near as this to the end of a page is its end, in CSS pixels. */
const END = 60;

/** Keeps the panel off the end of a page, which cannot be scrolled out from under it. */
function dodging(panel: HTMLElement): { readonly move: () => void; readonly still: () => void } {
  let moved = false;
  const settle = () => {
    const { scrollHeight } = honest(document).documentElement;
    const atEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - END;
    panel.toggleAttribute('data-top', atEnd !== moved);
  };
  addEventListener('scroll', settle, { capture: true, passive: true });
  return {
    move: () => {
      moved = !moved;
      settle();
    },
    still: () => removeEventListener('scroll', settle, { capture: true }),
  };
}

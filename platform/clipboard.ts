import { honest } from '../core/dom/unclobbered';
import type { Flavours } from '../core/serialize/formats';
import { type OwnElement, ownElement, putUp } from './auto/own-element';

/** Puts a text and, with it, its HTML on the clipboard. @throws if the browser refuses both ways */
export async function writeClipboard(flavours: Flavours): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs(flavours))]);
  } catch {
    if (!copyByEvent(flavours)) throw new Error('the browser refused to copy');
  }
}

const blobs = ({ text, html }: Flavours): Record<string, Blob> => ({
  'text/plain': new Blob([text], { type: 'text/plain' }),
  ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
});

/**
 * The older way, which also works on http pages and without a click (permission clipboardWrite). In a frame of our own, out
 * of the page's reach: a page that listens to `copy` in its own window hears of it first, could add to what is copied, and
 * put something else in its place. Never there: rather nothing is copied, and said so.
 * @returns false where no such frame can be made, or the page does not let it have the focus
 */
export function copyByEvent(flavours: Flavours): boolean {
  const before = honest(document).activeElement;
  let place: OwnElement | undefined;
  try {
    place = ownElement('copy', FRAME_CSS);
    const frame = place.shadow.appendChild(honest(document).createElement('iframe'));
    putUp(place);
    frame.focus();
    // Firefox tells of a copy where the focus is, whichever window was asked to copy.
    if (place.shadow.activeElement !== frame) return false;
    return frame.contentWindow !== null && copyIn(frame.contentWindow, flavours);
  } catch {
    return false;
  } finally {
    place?.remove();
    if (before instanceof HTMLElement) honest(before).focus({ preventScroll: true });
  }
}

/** It must be laid out for an event to come by, and may be neither seen nor in the way. */
const FRAME_CSS =
  ':host{all:initial!important}\niframe{position:fixed;inset-block-end:0;inline-size:1px;block-size:1px;border:0;opacity:0}';

function copyIn(view: Window, { text, html }: Flavours): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.clearData(); // what others have put there
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    taken = event.clipboardData !== null;
  };
  view.addEventListener('copy', fill, { capture: true });
  try {
    return honest(view.document).execCommand('copy') && taken;
  } finally {
    view.removeEventListener('copy', fill, { capture: true });
  }
}

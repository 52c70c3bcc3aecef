import type { Flavours } from '../core/serialize/formats';

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

/** The older way, which also works on http pages and without a click (permission clipboardWrite). */
export function copyByEvent({ text, html }: Flavours): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    taken = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}

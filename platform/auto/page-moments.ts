import { honest } from '../../core/dom/unclobbered';

/** Where elements are HTML's: in XML they are what the page says, and nothing of ours could stand there. */
const HTML = new Set(['text/html', 'application/xhtml+xml']);

export const isHtml = (): boolean => HTML.has(honest(document).contentType);

/** The document is still being parsed. */
export const isLoading = (): boolean => honest(document).readyState === 'loading';

/** The document is parsed; lazy parts may still come. */
export const documentReady = (): Promise<void> =>
  new Promise((resolve) => {
    if (!isLoading()) resolve();
    else honest(document).addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/** A page made ready behind another one (speculation rules): it has no tab of its own to tell of yet. */
export const isPrerendering = (): boolean => Reflect.get(document, 'prerendering') === true;

/** Calls back once a prerendered page takes its tab; never for others. */
export function onActivated(run: () => void): void {
  if (isPrerendering()) honest(document).addEventListener('prerenderingchange', run, { once: true });
}

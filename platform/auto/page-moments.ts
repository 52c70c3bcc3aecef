/** The document is parsed; lazy parts may still come. */
export const documentReady = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });

/** A page made ready behind another one (speculation rules): it has no tab of its own to tell of yet. */
export const isPrerendering = (): boolean => Reflect.get(document, 'prerendering') === true;

/** Calls back once a prerendered page takes its tab; never for others. */
export function onActivated(run: () => void): void {
  if (isPrerendering()) document.addEventListener('prerenderingchange', run, { once: true });
}

/** Browsers show at most 800 by 600 pixels of a popup; zoomed in, that is fewer of ours than it is wide. */
const SETTLED_MS = 250;

/** Narrows the page to what the browser shows of it, once the browser has made up its mind. */
export function fitPopup(): void {
  const fit = () => {
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) document.body.style.inlineSize = `${root.clientWidth}px`;
    if (root.scrollHeight > root.clientHeight) document.body.style.blockSize = `${root.clientHeight}px`;
  };
  setTimeout(fit, SETTLED_MS);
}

/** Inline elements: what is set into running text against copying. */
const INLINE = /^(?:span|font|i|b|em|strong|small|u|s|label|ins|del|a|sup|sub)$/;
const WHITE = 'rgb(255, 255, 255)';
const CLEAR = /^(?:transparent|rgba\(\d+, ?\d+, ?\d+, ?0\)|)$/;
/** Farther off than this to the left or the top nothing is on any screen. In CSS pixels. */
const FAR = -900;
const UP = 6;

/** Pages hide what is yet to be loaded; text set against copying holds none. */
const MEDIA = 'img,picture,video,audio,iframe,object,embed,canvas,svg';

/** The element's letters are its own: what it holds may be set otherwise. */
const isLeaf = (el: Element): boolean => el.firstElementChild === null;

/** White letters where nothing behind them is of another colour. */
function isWhiteOnWhite(view: Window, el: Element, { color }: CSSStyleDeclaration): boolean {
  if (color !== WHITE || !INLINE.test(el.localName)) return false;
  let at: Element | null = el;
  for (let up = 0; at && up < UP; up++, at = at.parentElement) {
    const { backgroundColor, backgroundImage, color: own } = view.getComputedStyle(at);
    if (backgroundImage && backgroundImage !== 'none') return false;
    if (!CLEAR.test(backgroundColor)) return backgroundColor === WHITE;
    if (at !== el && own === WHITE) return false; // the whole text is white: the page is dark
  }
  return true;
}

/** The whole of it cut off (texts for screen readers, and against copying). */
const isClippedAway = ({ position, clip, clipPath }: CSSStyleDeclaration): boolean =>
  position === 'absolute' &&
  (/^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath));

/** Letters without a colour where those around them have one, and nothing that shines through. */
function isTransparent(
  view: Window,
  { parentElement }: Element,
  { color, backgroundImage }: CSSStyleDeclaration,
): boolean {
  if (color === '' || !CLEAR.test(color) || (backgroundImage !== '' && backgroundImage !== 'none')) return false;
  return parentElement !== null && !CLEAR.test(view.getComputedStyle(parentElement).color);
}

/**
 * Set so that nobody reads it, though it has a box: hidden by `visibility` where what is around is not, of no size, no opacity,
 * far off the screen, cut off, without a colour, white on white. Warnings for other cases, and letters strewn into a text against copying.
 */
export function isVeiled(view: Window, el: Element, style: CSSStyleDeclaration): boolean {
  if (style.visibility === 'hidden' && el.parentElement)
    return !el.querySelector(MEDIA) && view.getComputedStyle(el.parentElement).visibility !== 'hidden';
  if (!isLeaf(el)) return false;
  if (style.opacity === '0' && INLINE.test(el.localName)) return true;
  if (INLINE.test(el.localName) && (isClippedAway(style) || isTransparent(view, el, style))) return true;
  if (/^0(?:px|em|rem|pt|%)?$/.test(style.fontSize)) return true;
  const away = /^(?:absolute|fixed)$/.test(style.position) ? [style.left, style.top] : [];
  return [...away, style.textIndent].some((at) => Number.parseFloat(at) < FAR) || isWhiteOnWhite(view, el, style);
}

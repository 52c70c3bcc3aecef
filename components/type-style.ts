import type { ReaderLook } from '../core/types/reader-look';

/** A popup is smaller than a page: its text is, too, and never too small to read. */
const POPUP = 0.8;
const LEAST_PX = 14;

/** What sets an article's type on the element around it (assets/type.css, assets/article.css). */
export const typeStyle = (look: ReaderLook) => ({
  'data-face': look.face,
  'data-paragraphs': look.paragraphs,
  'data-justify': look.justify,
  style: { '--size': `${look.size}px`, '--leading': `${look.line}`, '--measure': `${look.measure}em` },
});

export const popupStyle = (look: ReaderLook) => {
  const given = typeStyle(look);
  return {
    ...given,
    style: { ...given.style, '--size': `${Math.max(LEAST_PX, Math.round(look.size * POPUP))}px` },
  };
};

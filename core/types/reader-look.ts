/** How articles are set on every surface of ours: reader tab, reader over a page, popup. */

/** CSS pixels of the reader; the popup is set smaller in proportion. */
export const SIZES = [15, 16, 18, 20, 22, 25, 28, 32] as const;
/** `auto`: serifs where the system has good ones for the script, else sans. 黑 is sans, 宋 is serif, 楷 is kai. */
export const FACES = ['auto', 'sans', 'serif', 'kai', 'system'] as const;
/** Line height of Chinese, Japanese and Korean; other scripts are set somewhat closer. */
export const LINES = [1.5, 1.7, 1.9, 2.1, 2.4] as const;
/** How paragraphs are told apart: by room, or by an indent of two characters (首行缩进). */
export const PARAGRAPHS = ['tight', 'gap', 'wide', 'indent'] as const;
/** Width of the column, in Chinese characters. */
export const MEASURES = [22, 26, 30, 36, 42, 50] as const;
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;

export interface ReaderLook {
  readonly theme: (typeof THEMES)[number];
  readonly size: (typeof SIZES)[number];
  readonly face: (typeof FACES)[number];
  readonly line: (typeof LINES)[number];
  readonly paragraphs: (typeof PARAGRAPHS)[number];
  readonly measure: (typeof MEASURES)[number];
  /** Lines of Chinese, Japanese and Korean end even. */
  readonly justify: boolean;
  /** Half-width punctuation in Chinese text is shown full-width. */
  readonly fullWidth: boolean;
}

export const DEFAULT_LOOK: ReaderLook = {
  theme: 'system',
  size: 20,
  face: 'auto',
  line: 1.9,
  paragraphs: 'gap',
  measure: 36,
  justify: true,
  fullWidth: false,
};

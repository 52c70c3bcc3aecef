/** How the reader page is set. */
export const READER_SIZES = [15, 16, 18, 20, 22, 25, 28] as const;
export const READER_WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const READER_THEMES = ['auto', 'light', 'sepia', 'dark'] as const;

export interface ReaderLook {
  /** Index into READER_SIZES, which are CSS pixels. */
  readonly size: number;
  readonly width: (typeof READER_WIDTHS)[number];
  readonly theme: (typeof READER_THEMES)[number];
}

export const DEFAULT_LOOK: ReaderLook = { size: 3, width: 'medium', theme: 'auto' };

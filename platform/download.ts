import type { KeptFile } from '../core/keep/types';

/** So long the browser may take to begin, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file over by a link that the page clicks itself: no permission for downloads. */
export function download({ name, type, content }: KeptFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

import { SKIPPED_TAGS } from '../dom/tags';

/** Their text is for browsers that cannot show them, or stands in a marker. */
const SILENT = new Set([...SKIPPED_TAGS, 'video', 'audio', 'rp', 'button']);

/** True for what a copy passes over: elements that say nothing, and the markers of what was taken out. */
export const isSilent = (el: Element): boolean =>
  SILENT.has(el.localName) || (el.hasAttribute('data-removal') && el.hasAttribute('hidden'));

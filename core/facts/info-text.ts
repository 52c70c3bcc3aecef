import { collapse } from '../text';

/** A line as the grammar of info lines reads it; what stands in elements of their own is parted by tabs. */
export interface InfoText {
  readonly text: string;
  /** `text` folded to plain forms (`fold`), of the same length. */
  readonly plain: string;
}

/** The line as running text, without the tabs between its cells. */
export const running = (line: InfoText): string => withoutTabs(line.text);

/** The same in plain forms. */
export const plainRunning = (line: InfoText): string => withoutTabs(line.plain);

const withoutTabs = (text: string): string => (text.includes('\t') ? collapse(text.replaceAll('\t', '')) : text);

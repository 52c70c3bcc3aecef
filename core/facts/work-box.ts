import type { InfoText } from './info-text';
import { labelsOf } from './labels';

/** A line of a box is this short. */
const SHORT = 80;
const LABEL = /^[^:。]{1,8}:/;

/**
 * Lines of a box about a book, a film or a dish: a run of labels with one among them that no newsroom has (书名：, 导演：).
 * Who is named there wrote or made something else than the article.
 */
export function workBoxes(lines: readonly InfoText[]): ReadonlySet<InfoText> {
  const inBox = new Set<InfoText>();
  let run: InfoText[] = [];
  const close = () => {
    if (run.some((line) => labelsOf(line).some(({ field }) => field === 'work')))
      for (const line of run) inBox.add(line);
    run = [];
  };
  for (const line of lines) {
    if (line.text === '') continue;
    if (line.text.length <= SHORT && LABEL.test(line.plain)) run.push(line);
    else close();
  }
  close();
  return inBox;
}

import { PROVINCES } from './data/places';
import { fold } from './fold';
import type { InfoText } from './info-text';

const SAID =
  /(?:发布于|發布於|发表于|IP\s*属地|IP\s*归属地|IP\s*地址|属地)\s*[:|]?\s*([\u3400-\u9fff]{2,12})(?=$|[\s,)\]】])/i;
const FROM = /(?:^|[\s·|])来自\s*[:|]?\s*([\u3400-\u9fff]{2,8})(?=$|[\s·|])/;
/** No region is told without one of these, but for a province alone. */
const HINT = /布[于於]|表于|属地|地址|来自/;
const LONGEST = 80;

interface Cells extends InfoText {
  readonly cells: readonly { readonly text: string; readonly el: Element }[];
}

/** Where it was posted from, as account pages must say: 「发布于 江苏」, 「IP属地：北京」, 「来自甘肃」, or a province alone in the bar. */
export function regionIn(line: Cells): string | undefined {
  if (line.text.length > LONGEST) return undefined;
  const told = HINT.test(line.text);
  const said = told ? SAID.exec(line.plain.replaceAll('\t', ' '))?.[1] : undefined;
  if (said) return said;
  if (!told && line.cells.length === 1) return undefined;
  for (const cell of line.cells) {
    const from = told ? FROM.exec(fold(cell.text))?.[1] : undefined;
    if (from && (PROVINCES.has(from) || /[省市县區区州盟旗]$/.test(from))) return from;
    // Alone in a cell beside others: a breadcrumb or a channel of that name is a link.
    if (line.cells.length > 1 && PROVINCES.has(cell.text) && cell.el.localName !== 'a') return cell.text;
  }
  return undefined;
}

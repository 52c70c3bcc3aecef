import { inertDocument } from './dom/unclobbered';
import { YEAR_AND_MONTH } from './facts/data/time-shapes';
import { normalise } from './text';

/** A line that could be a headline: short, no sentence, no label with a colon, no date. */
const HEADLINE = new RegExp(
  `^(?!.*[。；;，,、]["”’』」]?$)(?![^:：]{1,6}[:：])(?!\\D{0,6}${YEAR_AND_MONTH}).{4,60}$`,
  'u',
);
/** How many lines above the first paragraph may be info bars, column names and the headline. */
const HEAD_LINES = 8;
/** The first line this long, or the first sentence, ends the head. */
const PARAGRAPH = 40;
/** Lines this many characters long on average, with no end of sentence, are wrapped by the sender's mail or terminal. */
const WRAP = { min: 50, max: 100 };

/**
 * Lays plain text out as a document of one headline and paragraphs, so that the page pipeline can read it.
 * A line is a paragraph, unless blank lines separate paragraphs and the lines between are wrapped.
 * Leading spaces of a line become ideographic ones: plain text's indentation is what its reader sees.
 * @param hostDoc any document, to make the new one from
 */
export function documentFromText(text: string, hostDoc: Document): Document {
  const doc = inertDocument(hostDoc);
  const lines = unwrapped(text.replace(/\r\n?/g, '\n'));
  const headline = headlineAt(lines);
  lines.forEach((line, i) => {
    const el = doc.createElement(i === headline ? 'h1' : 'p');
    el.textContent = line.replace(/^[ \t]{2,}/, '\u3000\u3000');
    doc.body.append(el);
  });
  return doc;
}

function unwrapped(text: string): string[] {
  const paragraphs = text
    .split(/\n[ \t\u3000]*\n/)
    .map((chunk) => chunk.split('\n').filter((line) => line.trim() !== ''));
  return paragraphs.flatMap((lines) => (isWrapped(lines) ? [joinWrapped(lines)] : lines));
}

function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length < 2) return false;
  return inner.every(
    (line) => line.length >= WRAP.min && line.length <= WRAP.max && !/[。！？.!?:：]["”』」]?\s*$/u.test(line),
  );
}

/** Words of spaced scripts need their space back; CJK characters do not. */
const joinWrapped = (lines: readonly string[]): string =>
  lines.reduce((all, line) =>
    /[\p{ASCII}]$/u.test(all) && /^[\p{ASCII}]/u.test(line) ? `${all} ${line}` : all + line,
  );

function headlineAt(lines: readonly string[]): number {
  for (let i = 0; i < Math.min(lines.length, HEAD_LINES); i++) {
    const text = normalise(lines[i] ?? '');
    if (HEADLINE.test(text)) return i;
    if (text.length >= PARAGRAPH) break;
  }
  return -1;
}

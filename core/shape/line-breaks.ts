import { isSmall } from '../dom/inline-picture';
import { PIECE_END } from '../text';
import { isElement, isPicture } from './kinds';
import { type InlinePiece, inlineText, isBreak, isSeen } from './pieces';
import { columnsOf, INDENT } from './prose';

/** What stands between two line breaks. */
interface TextLine {
  readonly pieces: readonly InlinePiece[];
  /** The break that ends it; the last line of a run has none. */
  readonly end: InlinePiece | undefined;
}

/** As wide as a line of a paragraph, in columns (a Chinese character takes two). Verse, addresses and lists are narrower. */
const LONG = 60;
/** So many short lines that all end as sentences are told speech, not verse, if they are of unlike length. */
/** As much of a text as its end is told by. */
const TAIL = 20;
const SPEECH = { lines: 4, ending: 0.8, unlike: 2 };

/**
 * Parts a run at its line breaks where they part paragraphs, and around pictures that stand for themselves.
 * Two breaks in a row always part; a single one does in prose. In verse it is meant.
 */
export function partsOf(run: readonly InlinePiece[]): InlinePiece[][] {
  return stanzasOf(linesOf(run)).flatMap((lines) => {
    if (isProse(lines)) return lines.flatMap(({ pieces }) => picturesApart(pieces));
    const whole = lines.flatMap(({ pieces, end }, i) => (end && i < lines.length - 1 ? [...pieces, end] : pieces));
    return picturesApart(whole);
  });
}

function linesOf(run: readonly InlinePiece[]): TextLine[] {
  const lines: TextLine[] = [];
  let pieces: InlinePiece[] = [];
  for (const piece of run) {
    if (isBreak(piece)) {
      lines.push({ pieces, end: piece });
      pieces = [];
    } else pieces.push(piece);
  }
  return [...lines, { pieces, end: undefined }];
}

/** Lines that only single breaks part; a line with nothing to see stands alone, for the markers in it. */
function stanzasOf(lines: readonly TextLine[]): TextLine[][] {
  const stanzas: TextLine[][] = [];
  let open = false;
  for (const line of lines) {
    const seen = line.pieces.some(isSeen);
    if (open && seen) stanzas.at(-1)?.push(line);
    else if (line.pieces.length > 0) stanzas.push([line]);
    open = seen;
  }
  return stanzas;
}

/** Whether the lines are paragraphs: most of the text stands in long ones, and those end as sentences or begin indented. */
function isProse(lines: readonly TextLine[]): boolean {
  if (lines.length < 2) return false;
  const texts = lines.map(({ pieces }) => inlineText(pieces)).filter((text) => text.trim() !== '');
  const widths = texts.map(columnsOf);
  const long = texts.filter((_, i) => (widths[i] ?? 0) >= LONG);
  const told = long.filter((text) => PIECE_END.test(text) || INDENT.test(text));
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  if (told.length * 2 >= long.length && long.length > 0 && sum(long.map(columnsOf)) * 2 >= sum(widths)) return true;
  const ending = texts.filter((text) => PIECE_END.test(text)).length;
  return (
    texts.length >= SPEECH.lines &&
    ending >= SPEECH.ending * texts.length &&
    Math.max(...widths) >= SPEECH.unlike * Math.min(...widths)
  );
}

/** A picture that is no part of a sentence stands apart, with others beside it. */
function picturesApart(pieces: readonly InlinePiece[]): InlinePiece[][] {
  const parts: InlinePiece[][] = [[]];
  const ends = endingLines(pieces);
  let pictures = false;
  let told = '';
  pieces.forEach((piece, i) => {
    const apart = isLarge(piece) && (told === '' || PIECE_END.test(told) || ends[i] === true);
    if (isSeen(piece) && apart !== pictures) {
      if (parts.at(-1)?.some(isSeen)) parts.push([]);
      pictures = apart;
    }
    parts.at(-1)?.push(piece);
    told = apart ? '' : (told + inlineText([piece])).trim().slice(-TAIL);
  });
  return parts.filter((part) => part.length > 0);
}

const isLarge = ({ node }: InlinePiece): boolean => isElement(node) && isPicture(node) && !isSmall(node);

/** Which pieces have no more text behind them in their line. */
function endingLines(pieces: readonly InlinePiece[]): boolean[] {
  const ends: boolean[] = [];
  let end = true;
  for (const [i, piece] of [...pieces.entries()].reverse()) {
    ends[i] = end;
    if (isBreak(piece)) end = true;
    else if (inlineText([piece]).trim() !== '') end = false;
  }
  return ends;
}

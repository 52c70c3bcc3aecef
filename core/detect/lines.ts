import { lazy } from '../lazy';
import { toRegExp } from '../pattern';
import { normalise } from '../text';
import { LINE_SHAPES } from './data/line-shapes';
import type { TextRun } from './survey';

/** Made ready when the first line is asked for: a page that a rule knows has none read. */
const shapes = lazy(() => ({
  date: new RegExp(LINE_SHAPES.date),
  stamp: new RegExp(LINE_SHAPES.stamp),
  credit: new RegExp(LINE_SHAPES.credit),
  furniture: toRegExp(LINE_SHAPES.furniture),
  legal: toRegExp(LINE_SHAPES.legal),
  sentence: new RegExp(LINE_SHAPES.sentence),
  verse: new RegExp(LINE_SHAPES.verse),
}));

/** A run as the detector judges it. `weight` counts a CJK character as one and any other as two fifths. */
export interface JudgedLine {
  readonly run: TextRun;
  readonly text: string;
  readonly weight: number;
  readonly role: 'paragraph' | 'link' | 'other';
  readonly stamp: boolean;
  readonly date: boolean;
  readonly credit: boolean;
}

/** Longer lines are judged by their beginning: shapes of short lines cannot stand there. */
const SHORT = 120;
/** A page's foot in one paragraph; articles that name an ICP number are longer or have more of them. */
const LONGEST_LEGAL = 500;
const NARROW = 0.4;
const CJK = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
const SPACE = /\s+/g;

/** Visible characters, the narrow ones of alphabets for two fifths: an English word is worth two Chinese characters. */
export function weightOfText(text: string): number {
  const visible = text.replace(SPACE, '').length;
  const narrow = text.replace(CJK, '').replace(SPACE, '').length;
  return visible - narrow + narrow * NARROW;
}

function isParagraph(run: TextRun, text: string, weight: number, share: number): boolean {
  if (share > 0.4 || run.heading > 0) return false;
  const { furniture, legal, sentence, verse } = shapes();
  if (text.length <= SHORT && furniture.test(text)) return false;
  if (text.length <= LONGEST_LEGAL && legal.test(text)) return false;
  if (weight >= 40) return true;
  if (weight >= 16) return sentence.test(text);
  return weight >= 4 && run.linkChars === 0 && verse.test(text);
}

/** Tells paragraphs from links and from everything else. */
export function toLine(run: TextRun): JudgedLine {
  const text = run.text.length > SHORT ? run.text : normalise(run.text);
  const weight = weightOfText(text);
  const share = run.linkChars / Math.max(1, run.text.length);
  const short = text.length <= SHORT;
  const paragraph = isParagraph(run, text, weight, share);
  const { stamp, date, credit } = shapes();
  return {
    run,
    text,
    weight,
    role: paragraph ? 'paragraph' : share > 0.6 ? 'link' : 'other',
    stamp: text.length <= 24 && stamp.test(text),
    date: short && date.test(text),
    credit: credit.test(short ? text : text.slice(-SHORT)) || (!short && credit.test(text.slice(0, SHORT))),
  };
}

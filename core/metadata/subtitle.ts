import { NAMES_SOURCE, NOISE } from '../facts/data/outlet-words';
import { comparisonKey, fold } from '../facts/fold';
import { labelsOf } from '../facts/labels';
import { timesOf } from '../facts/times';
import type { Field } from '../types';
import type { PageLine } from './lines';
import type { InfoSurroundings } from './surroundings';

const CLASS =
  /sub-?_?(?:title|head|tit)|second-?title|fu-?title|futi|alternativeheadline|(?:^|[\s_-])(?:deck|dek|standfirst|pre|intro-?title|yinti|jianti|shoulder|summary)(?:$|[\s_-])|alttitle/i;
const LONGEST = 60;

/** A second headline: named so by its class, a lesser heading next to the headline, or a second block inside the same h1. */
export function readSubtitle(around: InfoSurroundings, title: string, now: Date): Field<string> | undefined {
  const headline = around.headline;
  if (!headline) return undefined;
  const last = around.above.at(-1);
  const near = [...around.bar.slice(0, 8), ...(last ? [last] : [])];
  for (const line of near) {
    const next = (line === around.bar[0] || line === last) && (inside(line, headline) || beside(line, headline));
    const from = CLASS.test(marks(line)) ? 'class' : next && isHeading(line, headline) ? 'heading' : undefined;
    if (from && fits(line, title, now)) return { value: line.text.replaceAll('\t', ' '), from };
  }
  return undefined;
}

const marks = (line: PageLine): string => {
  const el = line.el;
  return el ? `${el.getAttribute('class') ?? ''} ${el.id}` : '';
};

function isHeading(line: PageLine, headline: PageLine): boolean {
  if (line.el === headline.el) return false;
  return /^h[2-4]$/.test(line.el?.localName ?? '') || inside(line, headline);
}

const inside = (line: PageLine, headline: PageLine): boolean => line.el?.closest('h1') === headline.el;

/** A heading of the headline's own block, not the section's above it. */
const beside = (line: PageLine, headline: PageLine): boolean =>
  line.el?.parentElement !== null && line.el?.parentElement === headline.el?.parentElement;

function fits(line: PageLine, title: string, now: Date): boolean {
  const told = comparisonKey(line.text);
  return (
    told.length >= 4 &&
    line.text.length <= LONGEST &&
    !comparisonKey(title).includes(told) &&
    !told.includes(comparisonKey(title)) &&
    labelsOf(line).length === 0 &&
    !NAMES_SOURCE.test(marks(line)) &&
    !NOISE.test(line.plain) &&
    timesOf(line, now).length === 0 &&
    !/^(?:摘要|提要|导读|核心提示|编者按|来源|首页|当前位置|您的位置)|[>»]/.test(fold(line.text))
  );
}

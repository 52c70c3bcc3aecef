import type { Evidence } from '../types';
import type { Body } from './body';
import type { FoundHeadline } from './headline';
import type { JudgedLine } from './lines';

/** How far from the headline or the body the bars with time and source stand, in lines. */
const NEAR = 12;

/** Characters of a heading that are told. */
const DETAIL = 40;

type Code = Evidence['code'];
type More = Pick<Evidence, 'detail' | 'count'>;
const article = (points: number, code: Code, more: More = {}): Evidence => ({ code, points, kind: 'article', ...more });
const list = (points: number, code: Code, more: More = {}): Evidence => ({ code, points, kind: 'list', ...more });

function around(lines: readonly JudgedLine[], index: number, before: number, after: number): readonly JudgedLine[] {
  return lines.slice(Math.max(0, index - before), index + after);
}

/** A time beside the headline; links to other stories carry theirs inside a longer text. */
const tellsTime = ({ date, role, text }: JudgedLine): boolean => date && (role !== 'link' || text.length <= 20);

/** True if headline, time and text follow each other with no other story's link between: what even a flash of one line has. */
function inSequence(lines: readonly JudgedLine[], headline: number): boolean {
  let time = false;
  for (const line of lines.slice(headline + 1, headline + 1 + NEAR)) {
    if (tellsTime(line)) time = true;
    else if (line.role === 'link' && line.weight >= 8) return false;
    else if (line.role === 'paragraph') return time;
  }
  return false;
}

/** A headline that the title repeats, and the time that stands by it. */
export function headlineSignals(
  lines: readonly JudgedLine[],
  headline: FoundHeadline | undefined,
  body: Body,
): Evidence[] {
  const signals: Evidence[] = [];
  const anchor = headline && headline.index <= body.start ? headline.index : body.start;
  if (headline?.agrees) signals.push(article(2, 'headline-agrees', { detail: headline.text.slice(0, DETAIL) }));
  else if (headline) signals.push(article(0.5, 'headline', { detail: headline.text.slice(0, DETAIL) }));
  const bar = [...around(lines, anchor, 3, NEAR), ...around(lines, body.start, NEAR, 2)];
  if (bar.some(tellsTime)) signals.push(article(1.5, 'time'));
  if (headline?.agrees && inSequence(lines, headline.index)) signals.push(article(1, 'order'));
  return signals;
}

/** How much running text there is, in what shape, and how much else. */
export function bodySignals(lines: readonly JudgedLine[], body: Body, headline: FoundHeadline | undefined): Evidence[] {
  const { mass, paragraphs, clocked, start, end } = body;
  // Under a headline with its time, entries under clocks are a rolling report's.
  const rolling = headline?.agrees === true && inSequence(lines, headline.index);
  const teasers = body.teasers - (rolling ? clocked : 0);
  const long = mass > 800 && paragraphs >= 6 ? 0.5 : 0;
  const points = Math.min(3, Math.max(0, Math.log2(Math.max(1, mass) / 25))) + long;
  const signals = [article(points, 'text', { count: paragraphs })];
  if (teasers >= 2 && teasers >= paragraphs * 0.5) signals.push(list(-5, 'teasers', { count: teasers }));
  const by = [...around(lines, start, NEAR, 0), ...lines.slice(start, end), ...around(lines, end, 0, NEAR)];
  if (by.some(({ credit }) => credit)) signals.push(article(1, 'credits'));
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const linked = lines.reduce((sum, { weight, role }) => sum + (role === 'link' ? weight : 0), 0);
  const share = linked / Math.max(1, total);
  if (share > 0.6) signals.push(list(share > 0.85 ? -1.5 : -0.5, 'links', { count: Math.round(share * 100) }));
  if (!headline?.agrees && lines.length > 60 && start > lines.length * 0.85) signals.push(list(-1.5, 'foot'));
  return signals;
}

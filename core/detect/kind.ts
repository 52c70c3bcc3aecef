import type { Page } from '../page';
import type { Evidence, PageKind } from '../types';
import type { Body } from './body';
import type { FoundHeadline } from './headline';
import type { JudgedLine } from './lines';
import type { PageSurvey } from './survey';

/** Less visible text than this on the whole page is nothing to read. */
const EMPTY = 20;
/** A page that asks for a password and says no more than this is a login wall. */
const LOGIN_TEXT = 80;
const LOGIN_LINES = 120;
/** Visible text of a page that only holds frames. */
const FRAME_TEXT = 60;
/** Points that say what a page is, not only that it is no article. */
const LOUD = -1.5;
/** A headline, its time and credits, but no text to read: what they announce is a picture or a video. */
const ALL_BUT_TEXT = 2.5;

/** What says that there is nothing to judge is beyond doubt: it alone decides. */
const BEYOND_DOUBT = -9;

/** A page with nothing on it to judge: empty, only frames, or a wall. */
export function barePage(
  seen: PageSurvey,
  lines: readonly JudgedLine[],
  body: Body,
  headline: FoundHeadline | undefined,
): Evidence | undefined {
  const count = (name: string) => seen.counts.get(name) ?? 0;
  const text = lines.reduce((sum, { weight }) => sum + weight, 0);
  // Many pages carry a folded login form; a headline of their own says that they are not only that.
  if (seen.passwords > 0 && !headline?.agrees && body.mass < LOGIN_TEXT && lines.length < LOGIN_LINES)
    return { code: 'password', kind: 'login', points: BEYOND_DOUBT };
  const frames = count('frame') + count('iframe');
  if (frames > 0 && text < FRAME_TEXT && body.mass < EMPTY)
    return { code: 'frames', kind: 'frames', points: BEYOND_DOUBT, count: frames };
  if (text < EMPTY && count('video') === 0) return { code: 'no-text', kind: 'empty', points: BEYOND_DOUBT };
  return undefined;
}

/** What a page is that is no article: what speaks loudest against it says so, the general "it is a list" last. */
export function kindOf(
  page: Page,
  seen: PageSurvey,
  signals: readonly Evidence[],
  headline: FoundHeadline | undefined,
): PageKind {
  const against = signals.filter(({ points }) => points <= LOUD).toSorted((a, b) => a.points - b.points);
  const special = against.find(({ kind }) => kind !== 'list' && kind !== 'home');
  if (special) return special.kind;
  const sum = signals.reduce((total, { points }) => total + points, 0);
  if (headline?.agrees && sum >= ALL_BUT_TEXT) return (seen.counts.get('video') ?? 0) > 0 ? 'video' : pictured(seen);
  return page.url.pathname === '/' ? 'home' : 'list';
}

const pictured = (seen: PageSurvey): PageKind => ((seen.counts.get('img') ?? 0) > 0 ? 'gallery' : 'unknown');

import type { Page } from '../page';
import { pageHead } from '../read/head';
import type { SureRoots } from '../select/sure-roots';
import { normalise } from '../text';
import type { Detection, SiteRule } from '../types';
import { findBody } from './body';
import { headedBody } from './headed-body';
import { findHeadline } from './headline';
import { barePage, kindOf } from './kind';
import { toLine } from './lines';
import { declaredSignals, lineSignals, siteSignal, urlSignals } from './marks';
import { type PageSurvey, surveyPage } from './survey';
import { bodySignals, headlineSignals } from './text-signals';

/** Weight of the shortest news flash or photo caption that is an article when all around it agrees. */
const FLASH = 24;
/** Weight of text that needs no headline. */
const UNTITLED = 120;
/** What the signals must add up to. */
const THRESHOLD = 3;

/**
 * Is it an article, how sure, which portal, by what evidence (issue "Right to the paragraph", detector).
 * One pass over the page: no cloning, no layout. No signal decides alone; the address least of all.
 * @param sure the site's content roots, where they are beyond doubt: with an article's address, the rest is not looked at
 */
export function detect(page: Page, site: SiteRule | undefined, sure?: SureRoots): Detection {
  const known = site && sure && knownArticle(page, site, sure);
  if (known) return known;
  const shown = judge(page, site, surveyPage(page));
  // Copies for wide and for narrow screens, each hidden until a script chooses: a saved or fetched page shows neither (ycwb.com).
  return shown.kind === 'empty' ? judge(page, site, surveyPage(page, true)) : shown;
}

function judge(page: Page, site: SiteRule | undefined, seen: PageSurvey): Detection {
  const lines = seen.runs.map(toLine);
  const found = findBody(lines);
  const headline = findHeadline(lines, pageHead(page).titles, found.start);
  const body = found.mass < FLASH ? headedBody(lines, found, headline) : found;
  const portal = site && { site: site.id };
  const bare = barePage(seen, lines, body, headline);
  if (bare) return { article: false, confidence: 0.95, ...portal, kind: bare.kind, evidence: [bare] };

  const signals = [
    ...headlineSignals(lines, headline, body),
    ...bodySignals(lines, body, headline),
    ...urlSignals(page, site),
    ...declaredSignals(page),
    ...lineSignals(lines),
  ];
  const score = signals.reduce((sum, { points }) => sum + points, -THRESHOLD);
  const readable = body.mass >= (headline ? FLASH : UNTITLED);
  const article = score > 0 && readable;
  return {
    article,
    confidence: certainty(article || score < 0 ? score : 1),
    ...portal,
    kind: article ? 'article' : kindOf(page, seen, signals, headline),
    evidence: signals,
  };
}

/** Paragraphs that need no article's address beside them, where a heading says what the document's title says. */
const SEVERAL = 3;
/** What stands where a rule says is worth as much as all that is asked for. */
const CERTAIN = THRESHOLD;
const HEADINGS = 4;
const HEADING = 6;

/**
 * The publisher's content where its rule says, paragraph after paragraph, and beside it the publisher's own pattern for
 * articles' addresses, or a heading that the document's title repeats: fronts have neither one content nor one heading.
 */
function knownArticle(page: Page, site: SiteRule, { paragraphs }: SureRoots): Detection | undefined {
  const address = siteSignal(page, site);
  const addressed = address?.kind === 'article';
  const heading = addressed || paragraphs < SEVERAL ? undefined : agreedHeading(page);
  if (!addressed && heading === undefined) return undefined;
  const content = { code: 'site-content', kind: 'article', points: CERTAIN, count: paragraphs } as const;
  const agrees = { code: 'headline-agrees', kind: 'article', points: CERTAIN } as const;
  const evidence = [addressed ? address : { ...agrees, ...(heading && { detail: heading }) }, content];
  return { article: true, confidence: 0.99, site: site.id, kind: 'article', evidence };
}

function agreedHeading({ root }: Page): string | undefined {
  const title = normalise(root.querySelector('title')?.textContent ?? '');
  // One name a query: browsers keep count of elements by their name, and go through the page for a list of names.
  return ['h1', 'h2']
    .flatMap((name) => [...root.querySelectorAll(name)].slice(0, HEADINGS))
    .map((heading) => normalise(heading.textContent ?? ''))
    .find((text) => text.length >= HEADING && title.includes(text));
}

/** Points to a probability, 0.5 to 1, that the verdict is right. */
const certainty = (score: number): number => Math.round(100 / (1 + Math.exp(-Math.abs(score)))) / 100;

import { follows } from '../dom/document-order';
import type { Judgement } from '../model/judge';
import { nextArticle, regionOf } from '../model/region';
import type { Page } from '../page';
import type { TextBlock } from '../read/text-block';
import type { Choice, FamilyRule, SiteRule } from '../types';
import { readabilityRoot } from './readability';
import { ruleRoots, textUnits } from './rule-roots';
import { declaredSamples, holdsSamples, structuredRoot } from './structured';
import type { SureRoots } from './sure-roots';

/** The content roots in the live document, in document order, and how they were found. */
export interface Selection {
  readonly roots: readonly Element[];
  readonly choice: Choice;
}

/** A rule whose root holds less than this share of what the model takes for the article is out of date. */
const STALE = 0.3;
/** A family is recognised without host, so its root must hold at least this share of that, or stand apart with a paragraph. */
const AGREES = 0.5;
const PARAGRAPH = 40;
const SURE = 0.7;
/** Two roots hold the same article. */
const SAME = 0.98;
/** Below this share of CJK, Readability knows the language better than we do. */
const CJK_PAGE = 0.3;

const inside = (roots: readonly Element[], outer: readonly Element[]): boolean =>
  roots.every((root) => outer.some((el) => el.contains(root)));

/** What the model takes for the article, and the page's prose. */
class Region {
  readonly roots: readonly Element[];
  /** What may be the article's: neither what readers say nor the next article. */
  private readonly blocks: readonly TextBlock[];
  constructor(private readonly judgement: Judgement) {
    const { reading, others } = judgement;
    const end = nextArticle(judgement);
    this.roots = regionOf(judgement).map(({ element }) => element);
    this.blocks = reading.blocks.filter(({ index }) => index < end && !others.has(index));
  }

  /** Units of sentences in these elements. */
  prose = (...roots: readonly Element[]): number =>
    this.blocks.reduce(
      (sum, { node, prose }) => (prose > 0 && roots.some((root) => root.contains(node)) ? sum + prose : sum),
      0,
    );

  /** Paragraphs in boxes of their own that surely are the article's, and stand before these elements, of which all are inside it. */
  before([first]: readonly Element[]): readonly Element[] {
    const { p } = this.judgement;
    const sure = this.blocks.filter(({ index, prose, box }) => {
      if (prose < PARAGRAPH || (p[index] ?? 0) < SURE || box.end - box.first > 1) return false;
      return first && follows(first, box.element) && inside([box.element], this.roots);
    });
    return sure.map(({ box }) => box.element);
  }

  /** Share of CJK characters in the page's sentences, 0 to 1. */
  get cjkShare(): number {
    const told = this.blocks.filter(({ prose }) => prose > 0);
    const sum = (of: (block: TextBlock) => number) => told.reduce((all, block) => all + of(block), 0);
    return (
      sum(({ cjk }) => cjk) /
      Math.max(
        1,
        sum(({ chars }) => chars),
      )
    );
  }
}

/** A site's roots, unless they hold nothing or far less than the region around them. */
function bySite(page: Page, site: SiteRule, region: Region): readonly Element[] {
  const roots = ruleRoots(page.root, site.content ?? [], (root) => region.prose(root), false);
  if (roots.length === 0) return [];
  const apart = !inside(roots, region.roots) && region.prose(...roots) > 0;
  return apart || textUnits(roots) >= STALE * region.prose(...region.roots) ? roots : [];
}

/** The page carries what tells a family's pages. */
export const isOfFamily = (family: FamilyRule, page: Page): boolean =>
  family.evidence.some((selector) => page.root.querySelector(selector) !== null);

/** A family's roots, if they and the region agree on what the article is. */
function byFamily(page: Page, family: FamilyRule, region: Region): readonly Element[] {
  if (!isOfFamily(family, page)) return [];
  const roots = ruleRoots(page.root, family.content ?? [], (root) => region.prose(root), true);
  const prose = region.prose(...roots);
  if (prose === 0) return [];
  if (inside(region.roots, roots)) return roots;
  if (!inside(roots, region.roots)) return prose >= PARAGRAPH ? roots : [];
  const beside = region.roots.filter((el) => !roots.some((root) => el.contains(root)));
  if (prose < AGREES * (region.prose(...region.roots) - region.prose(...beside))) return [];
  return [...region.before(roots), ...roots, ...beside].sort((a, b) => (follows(a, b) ? 1 : -1));
}

/**
 * Chooses the content roots: the site's, else a family's, else the region that the model scores best, checked against what
 * the page declares. Readability, which must clone the page, is asked only where the page is not CJK or has no region.
 * @param sure the site's roots, where they are beyond doubt: then nothing else is looked at
 */
export function selectContent(
  page: Page,
  site: SiteRule | undefined,
  families: readonly FamilyRule[],
  judgement: Judgement,
  sure?: SureRoots,
): Selection | undefined {
  if (site && sure) return { roots: sure.roots, choice: { by: 'site', rule: site.id, stale: false } };
  const region = new Region(judgement);
  const choose = (by: Choice['by'], rule: string, stale: boolean, roots: readonly Element[]) =>
    roots.length > 0 ? { roots, choice: { by, rule, stale } } : undefined;
  const known = site && choose('site', site.id, false, bySite(page, site, region));
  if (known) return known;
  const stale = (site?.content?.length ?? 0) > 0;
  for (const family of families) {
    const found = choose('family', family.id, stale, byFamily(page, family, region));
    if (found) return found;
  }
  const samples = declaredSamples(page);
  const declared = holdsSamples(region.roots, samples) ? undefined : structuredRoot(page, samples);
  if (declared) return choose('structured', 'schema-org', stale, [declared]);
  const other = region.cjkShare < CJK_PAGE || region.roots.length === 0 ? readabilityRoot(page) : undefined;
  // Readability's elements may have only the page's wrapper in common: the region inside is as complete and has less around it.
  const narrower =
    inside(region.roots, other ? [other] : []) &&
    region.prose(...region.roots) >= SAME * region.prose(...(other ? [other] : []));
  // One that holds nothing of what may be the article found another text: readers', or the next article's.
  const another = other !== undefined && region.roots.length > 0 && region.prose(other) === 0;
  if (other && !narrower && !another) return choose('readability', 'readability', stale, [other]);
  return choose('model', 'region', stale, region.roots);
}

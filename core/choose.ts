import { readMetadata } from './metadata/metadata';
import { judgeBlocks } from './model/judge';
import type { OwnChoice } from './own-rules/own-choice';
import type { Page } from './page';
import { readPage } from './read/reading';
import { leadPictures, ruledLead } from './select/lead';
import { isOfFamily, type Selection, selectContent } from './select/select';
import type { SureRoots } from './select/sure-roots';
import { furtherRoots } from './stories/further-roots';
import type { Metadata, RuleSet, SiteRule, Stage } from './types';

/** Whether a stage is run. */
export type On = (stage: Stage) => boolean;

/** What of a page is read: its content roots, and what the live page tells of them. */
export interface Chosen {
  readonly roots: readonly Element[];
  /** Pictures of the article that stand before its text, outside the roots. */
  readonly lead: readonly Element[];
  /** How they were found. */
  readonly by: Selection['choice'];
  readonly judgement: ReturnType<typeof judgeBlocks> | undefined;
  readonly read: Metadata;
  readonly further: ReturnType<typeof furtherRoots>;
}

/** Content roots that rules name, looked up before. */
export interface Named {
  /** The site's, where they are beyond doubt. */
  readonly sure: SureRoots | undefined;
  /** The reader's. */
  readonly picked: OwnChoice | undefined;
  /** The box of a gallery's pictures, where the page is one. */
  readonly gallery: Element | undefined;
}

/** Selects the content and reads the live page around it: metadata, and articles that follow the first. */
export function choose(
  page: Page,
  rules: RuleSet,
  site: SiteRule | undefined,
  { sure, picked, gallery }: Named,
  on: On,
): Chosen {
  const judgement = on('select') ? judgeBlocks(readPage(page), rules.model) : undefined;
  const selection = !judgement
    ? undefined
    : picked
      ? byHand(picked)
      : gallery
        ? { roots: [gallery], choice: { by: 'model', rule: 'gallery', stale: false } as const }
        : selectContent(page, site, rules.families, judgement, sure);
  const { roots, choice } = selection ?? wholePage(page);
  const system = rules.families.find((family) => family.metadata && isOfFamily(family, page));
  const read = on('metadata') ? readMetadata(page, site, roots, system) : {};
  const further = on('split') && selection ? furtherRoots(page, roots) : [];
  // What the reader picked by hand, and a gallery's box, are all there is.
  const lead = selection && !picked && !gallery ? leadOf(page, selection, judgement, site, rules) : [];
  return { roots, lead, by: choice, judgement, read, further };
}

function leadOf(
  page: Page,
  { roots, choice }: Selection,
  judgement: Chosen['judgement'],
  site: SiteRule | undefined,
  { families }: RuleSet,
): Element[] {
  const family = families.find(({ id }) => choice.by === 'family' && choice.rule === id);
  const ruled = ruledLead(page, [...(site?.lead ?? []), ...(family?.lead ?? [])], roots);
  return ruled.length > 0 ? ruled : leadPictures(page, judgement?.reading.headline?.node, roots);
}

const byHand = ({ roots, rule }: OwnChoice): Selection => ({
  roots,
  choice: { by: 'own', rule: rule.id, stale: false },
});

const wholePage = (page: Page): Selection => ({
  roots: [page.root.querySelector('body') ?? page.root],
  choice: { by: 'readability', rule: 'none', stale: false },
});

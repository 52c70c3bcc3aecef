import { baseOf } from '../dom/repair';
import type { Snapshot } from '../dom/snapshot';
import type { Ledger } from '../ledger';
import type { Page } from '../page';
import { codeBlocks } from './code-blocks';
import { directions } from './directions';
import { formulas } from './formulas';
import { notes } from './notes';
import { spokenTwice } from './spoken';

/**
 * Brings what pages build in many ways into one form, before anything is judged: a formula is one `math` element, a block
 * of code one `pre`, a link to a note leads to it.
 * @returns what went because it said once more what stays: drawings of formulas, numbers of lines, words for screen readers
 */
export function normaliseMarkup(page: Page, { root }: Snapshot, ledger: Ledger): string[] {
  directions(root);
  notes(root, page.url, baseOf(page));
  return [...formulas(root), ...codeBlocks(root, ledger), ...spokenTwice(root)];
}

import type { Snapshot } from '../dom/snapshot';
import { formulas } from './formulas';

/**
 * Brings what pages build in many ways into one form, before anything is judged: a formula is one `math` element.
 * @returns what went because it said once more what stays: drawings of formulas
 */
export function normalise({ root }: Snapshot): string[] {
  return formulas(root);
}

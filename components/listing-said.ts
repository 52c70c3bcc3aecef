import type { ListingOutcome } from '../core/types/settings';
import type { Messages } from './messages';

/** How listing sites went, in a sentence. @param name what was listed, where it has one name; else `count` says how much */
export function listingSaid(
  { t, number }: Messages,
  outcome: ListingOutcome,
  name: string | undefined,
  count = 1,
): string {
  if (outcome !== 'listed') return t(`listing_${outcome}`);
  return name ? t('listing_named', name) : t('listing_listed', number(count));
}

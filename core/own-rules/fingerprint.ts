import type { SiteRule } from '../types';

/** FNV-1a, 32 bit, of a text's UTF-16 units. Tells texts apart; hides nothing. */
export function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What a rule says, without when it was last looked at: another print means that an update changed it. */
export const rulePrint = ({ verified: _, ...rule }: SiteRule): string => fnv(JSON.stringify(rule));

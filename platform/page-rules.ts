import type { RuleSet } from '../core/types';
import { unpackFor } from './pack-rules';
import { packed } from './packed-rules';

/** The built-in rules that apply to a page of this host. */
export const rulesFor = (host: string): RuleSet => unpackFor(host, packed);

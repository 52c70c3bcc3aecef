import { builtinRules } from './builtin-rules';
import { packRules } from './pack-rules';

/** Worked out while building: scripts/lib/packed-rules-plugin.ts puts the value in the place of this file. */
export const packed = packRules(builtinRules);

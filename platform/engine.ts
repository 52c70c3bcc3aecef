import type { declutter, declutterTraced } from '../core/declutter';
import type { openPage } from '../core/page';
import type { Sanitizer } from '../core/sanitize';
import type { RuleSet } from '../core/types';

/** What every script that runs in a page works with. */
export interface Engine {
  readonly openPage: typeof openPage;
  readonly declutter: typeof declutter;
  readonly declutterTraced: typeof declutterTraced;
  readonly rulesFor: (host: string) => RuleSet;
  readonly sanitizer: Sanitizer;
}

declare global {
  /** Left in the page's isolated world by entrypoints/engine.ts. */
  var jingduEngine: Engine | undefined;
}

/** Where it is kept. scripts/lib/once-per-world-plugin.ts asks for it under the same name before it is loaded again. */
export const ENGINE = 'jingduEngine';

/** The file that loads it, to be named before any file that asks for it. */
export const ENGINE_FILE = '/engine.js';

/** Gives it to the scripts that are loaded after it. */
export function keepEngine(engine: Engine): void {
  globalThis[ENGINE] = engine;
}

/**
 * The engine of this world. A page that calls an element by its name cannot put that in its place: names of elements are
 * never the window's own properties (HTML standard, "named access on the Window object").
 * @throws Error where entrypoints/engine.ts has not run before
 */
export function theEngine(): Engine {
  const engine = Object.hasOwn(globalThis, ENGINE) ? globalThis[ENGINE] : undefined;
  if (!engine) throw new Error(`${ENGINE_FILE} has not been loaded`);
  return engine;
}

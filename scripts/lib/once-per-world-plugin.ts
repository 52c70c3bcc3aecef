import type { Plugin } from 'vite';
import { ENGINE } from '../../platform/engine';
import { quickStart } from './quick-start';

const FILE = 'engine.js';

/**
 * Lets the script that leaves the engine in a page's isolated world do nothing where one has left it already. It cannot
 * ask by itself: by the time that its own first line runs, everything that it is made of has been set up again.
 * And makes it quick to start (scripts/lib/quick-start.ts).
 */
export function oncePerWorld(): Plugin {
  return {
    name: 'jingdu:once-per-world',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunk = bundle[FILE];
      if (chunk?.type === 'chunk') chunk.code = onceOnly(quickStart(chunk.code));
    },
  };
}

/** A classic script that does nothing where the engine is. Its `var`s stay global, as they are without. */
export const onceOnly = (code: string): string => `if(!Object.hasOwn(globalThis,${JSON.stringify(ENGINE)})){${code}\n}`;

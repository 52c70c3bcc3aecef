import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { PackedRules } from '../../platform/pack-rules';

const FILE = path.resolve(import.meta.dirname, '../../platform/packed-rules.ts');

/**
 * Replaces platform/packed-rules.ts by what it works out. The scripts that run in pages would otherwise build every rule of
 * every publisher on each page, which took a quarter of their time.
 */
export function packedRules(): Plugin {
  return {
    name: 'jingdu:packed-rules',
    apply: 'build',
    async load(id) {
      if (path.resolve(id) !== FILE) return undefined;
      const { module, dependencies } = await runnerImport<{ readonly packed: PackedRules }>(FILE);
      for (const file of dependencies) this.addWatchFile(file);
      return `export const packed = ${JSON.stringify(module.packed)};`;
    },
  };
}

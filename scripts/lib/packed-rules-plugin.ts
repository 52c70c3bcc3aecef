import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const FILES = ['packed-rules', 'known-hosts'].map((name) =>
  path.resolve(import.meta.dirname, `../../platform/${name}.ts`),
);

/**
 * Replaces files of platform/ by what they work out. The scripts that run in pages would otherwise build every rule of
 * every publisher on each page, which took a quarter of their time, and the background would hold them all for their hosts.
 */
export function packedRules(): Plugin {
  return {
    name: 'jingdu:packed-rules',
    apply: 'build',
    async load(id) {
      if (!FILES.includes(path.resolve(id))) return undefined;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id);
      for (const file of dependencies) this.addWatchFile(file);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

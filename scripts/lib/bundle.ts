import { build, type Plugin } from 'vite';

/** Bundles a module with a default export into one script that leaves it at `globalThis[name]`. */
export async function bundle(entry: string, name: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    plugins,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${entry} did not bundle`);
  return first.output[0].code;
}

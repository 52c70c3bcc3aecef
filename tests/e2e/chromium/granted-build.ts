import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD, type Language, type Launched, launch } from './launch';

/**
 * A copy of the build that holds the permission for all hosts from the start, for tests that are not about the
 * browser's prompt: that one never opens without a window. @returns its folder, for the caller to delete
 */
export function grantedBuild(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jingdu-granted-'));
  fs.cpSync(BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return folder;
}

/** The `launched` fixture of a browser with a build of its own, which is deleted with it. @param make writes the build, see grantedBuild */
export const launchedWith =
  (make: () => string) =>
  async ({ language }: { readonly language: Language }, use: (launched: Launched) => Promise<void>): Promise<void> => {
    const build = make();
    const launched = await launch(language, { build });
    await use(launched);
    await launched.context.close();
    fs.rmSync(build, { recursive: true });
  };

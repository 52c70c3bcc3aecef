import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures';

const PERMISSIONS = ['activeTab', 'clipboardWrite', 'contextMenus', 'scripting', 'storage'];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the ${build} build asks for no more than it needs`, () => {
    const file = path.resolve(import.meta.dirname, '../../../.output', build, 'manifest.json');
    const manifest: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const { permissions, host_permissions, content_scripts } = manifest as Record<string, string[] | undefined>; // as: our own build's manifest
    expect([...(permissions ?? [])].sort()).toEqual(PERMISSIONS);
    expect(host_permissions ?? []).toEqual([]);
    expect(content_scripts ?? []).toEqual([]);
  });
}

test('the background asks for nothing at start', async ({ launched, pages }) => {
  const worker = launched.context.serviceWorkers()[0] ?? (await launched.context.waitForEvent('serviceworker'));
  expect(worker.url()).toContain(launched.extensionId);
  expect(pages.seen.filter((seen) => seen.origin.startsWith('chrome-extension:'))).toEqual([]);
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD } from './launch';

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

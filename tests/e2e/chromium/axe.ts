import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Popup } from './popup';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document).then(({ violations }) => violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? ''))))`;

/** What axe finds wrong in the popup as it stands, as `rule: where`. */
export async function axeViolations(popup: Popup): Promise<string[]> {
  await popup.target.evaluate(`${AXE}; undefined`);
  return popup.target.evaluate<string[]>(RUN);
}

/** The same in a tab. */
export async function axeViolationsIn(tab: Page): Promise<string[]> {
  await tab.evaluate(`${AXE}; undefined`);
  return tab.evaluate<string[]>(RUN);
}

/** The scheme is changed without motion: colours that are still fading are not those that a reader gets to see. */
export async function preferScheme(popup: Popup, value: 'light' | 'dark'): Promise<void> {
  await popup.target.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** The same in a tab. */
export async function preferSchemeIn(tab: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

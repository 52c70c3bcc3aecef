import fs from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/brave-browser',
  '/usr/bin/microsoft-edge',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-family browser, `CHROMIUM_PATH` before the usual places. */
export const chromiumPath = (
  machine: { readonly has: (place: string) => boolean; readonly env: NodeJS.ProcessEnv } = THIS_MACHINE,
): string | undefined =>
  [machine.env.CHROMIUM_PATH ?? '', ...PLACES].find((place) => place !== '' && machine.has(place));

const THIS_MACHINE = { has: fs.existsSync, env: process.env };

/** Path of a Chromium-family browser. @throws Error naming the one line to run if there is none */
export function findChromium(): string {
  const found = chromiumPath();
  if (found) return found;
  throw new Error(`No Chromium, Chrome, Edge or Brave found. ${installLine()} Or set CHROMIUM_PATH to one.`);
}

function installLine(): string {
  if (process.platform === 'darwin') return 'Run: brew install --cask chromium';
  if (process.platform === 'win32') return 'Run: winget install Google.Chrome';
  return 'Run: sudo apt-get install -y chromium (Debian; elsewhere your own package manager)';
}

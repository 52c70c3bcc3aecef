import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromiumPath } from './find-chromium';

/** A Debian package and how to see that what it brings is there. */
interface SystemPackage {
  readonly name: string;
  present(): boolean;
}

const onPath = (command: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(`${folder}/${command}`));
const file = (place: string) => () => fs.existsSync(place);
const command = (name: string) => () => onPath(name);

const CHROMIUM: SystemPackage = { name: 'chromium', present: () => chromiumPath() !== undefined };
const CJK_FONT: SystemPackage = { name: 'fonts-noto-cjk', present: file('/usr/share/fonts/opentype/noto') };
const CHROMIUM_WORDS: SystemPackage = {
  name: 'chromium-l10n',
  present: () => chromiumPath() !== '/usr/bin/chromium' || file('/usr/lib/chromium/locales/zh-CN.pak')(),
};
export const firefoxPath = (): string | undefined => {
  const places = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return places.find((place) => place !== '' && fs.existsSync(place));
};

/** What showing a Chinese page in a browser needs. */
export const FOR_START: readonly SystemPackage[] = [CHROMIUM, CHROMIUM_WORDS, CJK_FONT];

/** What the whole test run needs: both browsers in two languages, a certificate, a display for prompts. */
export const FOR_TESTS: readonly SystemPackage[] = [
  ...FOR_START,
  { name: 'firefox-esr', present: () => firefoxPath() !== undefined },
  { name: 'firefox-esr-l10n-zh-cn', present: () => firefoxPath() !== '/usr/bin/firefox-esr' || hasFirefoxWords() },
  { name: 'openssl', present: command('openssl') },
  { name: 'xvfb', present: command('Xvfb') },
  { name: 'xdotool', present: command('xdotool') },
];

const hasFirefoxWords = file('/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi');

/**
 * Installs what is missing where that can be done without a question: Debian and its kin, as root or with sudo.
 * Elsewhere says what is missing and goes on: who needs it will say so.
 */
export function ensureSystem(packages: readonly SystemPackage[]): void {
  if (process.platform !== 'linux') return;
  const missing = packages.filter((one) => !one.present()).map((one) => one.name);
  if (missing.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!onPath('apt-get') || (before.length > 0 && !onPath('sudo'))) {
    console.log(`missing: ${missing.join(', ')}. On Debian: sudo ${line}`);
    return;
  }
  console.log(`${line} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['apt-get', 'update', '-q'], line.split(' ')]) {
    const [program = '', ...args] = [...before, ...words];
    const done = spawnSync(program, args, { env, encoding: 'utf8' });
    if (done.status !== 0) console.log(`${words.join(' ')}: failed\n${done.stderr ?? ''}Run: sudo ${line}`);
  }
}

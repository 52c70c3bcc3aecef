import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromiumPath } from './find-chromium';

/** The part of a machine that decides what it lacks: which files are there, and where programs are looked for. */
export interface Machine {
  readonly has: (place: string) => boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const THIS_MACHINE: Machine = { has: fs.existsSync, env: process.env };

/**
 * A Debian package and whether a machine has what it brings. Each is asked of the machine as it stands, none of
 * what another one will install: the order of a list changes nothing.
 */
interface SystemPackage {
  readonly name: string;
  present(machine: Machine): boolean;
}

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_FIREFOX = '/usr/bin/firefox-esr';
const CHROMIUM_WORDS = '/usr/lib/chromium/locales/zh-CN.pak';
const FIREFOX_WORDS = '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi';
const CJK_FONT = '/usr/share/fonts/opentype/noto';

/** Path of a Firefox, `FIREFOX_PATH` before the usual places. */
export const firefoxPath = ({ has, env } = THIS_MACHINE): string | undefined =>
  [env.FIREFOX_PATH ?? '', DEBIAN_FIREFOX, '/usr/bin/firefox'].find((place) => place !== '' && has(place));

/** A package that brings one file. */
const bringing = (name: string, place: string): SystemPackage => ({ name, present: ({ has }) => has(place) });

/** A language pack is needed with Debian's browser alone, which is also the one that is installed where there is none. */
const wordsOf = (name: string, words: string, debian: string, found: typeof firefoxPath): SystemPackage => ({
  name,
  present: (machine) => machine.has(words) || (found(machine) ?? debian) !== debian,
});

const command = (name: string, program = name): SystemPackage => ({
  name,
  present: (machine) => onPath(machine, program),
});
const onPath = ({ has, env }: Machine, program: string): boolean =>
  (env.PATH ?? '').split(':').some((folder) => has(`${folder}/${program}`));

/** What showing a Chinese page in a browser needs. */
export const FOR_START: readonly SystemPackage[] = [
  { name: 'chromium', present: (machine) => chromiumPath(machine) !== undefined },
  wordsOf('chromium-l10n', CHROMIUM_WORDS, DEBIAN_CHROMIUM, chromiumPath),
  bringing('fonts-noto-cjk', CJK_FONT),
];

/** What the whole test run needs: both browsers in two languages, a certificate, a display for prompts. */
export const FOR_TESTS: readonly SystemPackage[] = [
  ...FOR_START,
  { name: 'firefox-esr', present: (machine) => firefoxPath(machine) !== undefined },
  wordsOf('firefox-esr-l10n-zh-cn', FIREFOX_WORDS, DEBIAN_FIREFOX, firefoxPath),
  command('openssl'),
  command('xvfb', 'Xvfb'),
  command('xdotool'),
];

/** Names of the packages that a machine lacks. */
export const missingPackages = (packages: readonly SystemPackage[], machine = THIS_MACHINE): string[] =>
  packages.filter((one) => !one.present(machine)).map((one) => one.name);

/**
 * Installs what is missing where that can be done without a question: Debian and its kin, as root or with sudo.
 * Elsewhere says what is missing and goes on: who needs it will say so.
 */
export function ensureSystem(packages: readonly SystemPackage[]): void {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const has = (program: string) => onPath(THIS_MACHINE, program);
  if (!has('apt-get') || (before.length > 0 && !has('sudo'))) {
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

import { describe, expect, it } from 'vitest';
import { FOR_START, FOR_TESTS, type Machine, missingPackages } from '../../scripts/lib/system-packages';

const machine = (files: readonly string[], env: Machine['env'] = {}): Machine => ({
  has: (place) => files.includes(place),
  env: { PATH: '/usr/bin:/bin', ...env },
});
const namesOf = (packages: readonly { name: string }[]) => packages.map(({ name }) => name);

describe('the packages that a machine lacks', () => {
  it('are all of them where nothing is installed, in any order', () => {
    for (const list of [FOR_START, FOR_TESTS]) {
      expect(missingPackages(list, machine([]))).toEqual(namesOf(list));
      const turned = [...list].reverse();
      expect(missingPackages(turned, machine([]))).toEqual(namesOf(turned));
    }
  });
  it('are the language packs where Debian\u2019s browsers stand without them', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox-esr', '/usr/share/fonts/opentype/noto', '/bin/openssl'];
    expect(missingPackages(FOR_TESTS, machine([...files, '/usr/bin/Xvfb', '/usr/bin/xdotool']))).toEqual([
      'chromium-l10n',
      'firefox-esr-l10n-zh-cn',
    ]);
  });
  it('are no packs of Debian for a browser from elsewhere', () => {
    const env = { CHROMIUM_PATH: '/opt/chrome', FIREFOX_PATH: '/opt/firefox' };
    const lacks = missingPackages(FOR_TESTS, machine(['/opt/chrome', '/opt/firefox'], env));
    expect(lacks).toEqual(['fonts-noto-cjk', 'openssl', 'xvfb', 'xdotool']);
  });
  it('hold Debian\u2019s browser and its pack where the named one is not there', () => {
    const lacks = missingPackages(FOR_TESTS, machine([], { FIREFOX_PATH: '/opt/gone' }));
    expect(lacks).toContain('firefox-esr');
    expect(lacks).toContain('firefox-esr-l10n-zh-cn');
  });
});

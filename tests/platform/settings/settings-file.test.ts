import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../platform/settings/preferences';
import { fromFile, fromPasted, toFile } from '../../../platform/settings/settings-file';

const SETTINGS = {
  preferences: { ...DEFAULTS, mode: 'reader' as const },
  sites: [{ pattern: 'www.sohu.com' }, { pattern: '.people.com.cn', mode: 'tidy' as const, paused: true }],
};
const whole: Record<string, unknown> = JSON.parse(toFile(SETTINGS));

describe('a settings file', () => {
  it('gives back what was written', () => {
    expect(fromFile(toFile(SETTINGS))).toEqual({ ok: true, settings: SETTINGS });
  });

  it.each([
    ['torn', toFile(SETTINGS).slice(0, -40), 'not-json'],
    ['empty', '', 'not-json'],
    ['of another program', '{"version":1,"sites":["www.sohu.com"]}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['of a later version', JSON.stringify({ ...whole, version: 2 }), 'newer'],
    ['without its sites', JSON.stringify({ ...whole, sites: undefined }), 'damaged'],
    ['with a site that is none', JSON.stringify({ ...whole, sites: [{ pattern: 'no host' }] }), 'damaged'],
    ['with a mode that is none', JSON.stringify({ ...whole, preferences: { ...DEFAULTS, mode: 'x' } }), 'damaged'],
  ])('%s is refused: %s', (_, text, reason) => {
    expect(fromFile(text)).toMatchObject({ ok: false, reason });
  });

  it('says where it is damaged', () => {
    const text = JSON.stringify({ ...whole, sites: [{ pattern: 'a.example' }, { pattern: '*' }] });
    expect(fromFile(text)).toMatchObject({ where: 'sites.1.pattern' });
  });
});

describe('a pasted list', () => {
  it('takes hosts, addresses and domains, once each, and names the rest', () => {
    const { sites, refused } = fromPasted(
      'www.sohu.com, https://www.sohu.com/a/1_2\n*.people.com.cn；news.example:8080 搜狐 ftp://x.example',
    );
    expect(sites.map(({ pattern }) => pattern)).toEqual(['www.sohu.com', '.people.com.cn', 'news.example']);
    expect(refused).toEqual(['搜狐', 'ftp://x.example']);
  });
});

import { describe, expect, it } from 'vitest';
import { emptyRule } from '../../../core/own-rules/correct';
import { DEFAULTS } from '../../../platform/settings/preferences';
import { fromFile, toFile } from '../../../platform/settings/settings-file';

const SETTINGS = {
  preferences: { ...DEFAULTS, mode: 'reader' as const },
  sites: [{ pattern: 'www.sohu.com' }, { pattern: '.people.com.cn', mode: 'tidy' as const, paused: true }],
  skippedPages: ['https://www.sohu.com/a/1_2'],
};
const whole: Record<string, unknown> = JSON.parse(toFile(SETTINGS));

describe('a settings file', () => {
  it('gives back what was written', () => {
    expect(fromFile(toFile(SETTINGS))).toEqual({ ok: true, settings: SETTINGS });
  });

  it('carries the reader’s own rules, and is refused where one says what none may', () => {
    const rule = { ...emptyRule('a.example', '2026-11-27'), strip: [{ selector: '.ad', kind: 'other' as const }] };
    const settings = { ...SETTINGS, ownRules: [{ rule }] };
    expect(fromFile(toFile(settings))).toEqual({ ok: true, settings });
    const wrong = { ...settings, ownRules: [{ rule: { ...rule, article: ['(a+)+$'] } }] };
    expect(fromFile(toFile(wrong))).toMatchObject({ ok: false, reason: 'damaged' });
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

  it('of an older version that lacks keys takes the defaults for them', () => {
    const old = { ...whole, preferences: { mode: 'reader' }, skippedPages: undefined };
    expect(fromFile(JSON.stringify(old))).toEqual({ ok: true, settings: { ...SETTINGS, skippedPages: [] } });
  });

  it('says where it is damaged', () => {
    const text = JSON.stringify({ ...whole, sites: [{ pattern: 'a.example' }, { pattern: '*' }] });
    expect(fromFile(text)).toMatchObject({ where: 'sites.1.pattern' });
  });
});

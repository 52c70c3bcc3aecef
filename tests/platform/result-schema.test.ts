import { describe, expect, it } from 'vitest';
import { parseResult } from '../../platform/result-schema';
import { found } from '../components/found';

describe('parseResult', () => {
  it('takes what the engine gives, through structured cloning', () => {
    const result = found();
    expect(parseResult(structuredClone(result))).toEqual(result);
  });

  it('takes a failure', () => {
    const { detection } = found();
    expect(parseResult({ ok: false, reason: 'gallery', detection, ms: 1 })?.ok).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['a text', '<p>x</p>'],
    ['an unknown reason', { ok: false, reason: 'because', detection: found().detection, ms: 1 }],
    ['no story', { ...found(), article: { ...found().article, stories: [] } }],
    ['HTML that is no text', { ...found(), removals: [{ ...found().removals[0], html: { toString: 'x' } }] }],
    ['a time that is none', withTime('javascript:alert(1)')],
  ])('refuses %s', (_what, value) => {
    expect(parseResult(value)).toBeUndefined();
  });

  it.each(['site', 'family', 'structured', 'model', 'readability'] as const)('takes a choice by %s', (by) => {
    const result = found({ choice: { by, rule: 'x', stale: false } });
    expect(parseResult(result)?.ok).toBe(true);
  });

  it('drops what it does not know', () => {
    expect(parseResult({ ...found(), extra: 1 })).not.toHaveProperty('extra');
  });
});

function withTime(iso: string): unknown {
  const result = found();
  const metadata = { publishedTime: { value: { iso, precision: 'day' }, from: 'x' } };
  return { ...result, article: { ...result.article, metadata } };
}

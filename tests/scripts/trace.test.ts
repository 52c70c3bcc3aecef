import { describe, expect, it } from 'vitest';
import type { Result } from '../../core/types';
import { traceOf } from '../../scripts/lib/trace';

const detection = {
  article: true,
  confidence: 0.9,
  kind: 'article',
  site: 'sohu',
  evidence: [{ code: 'address', points: 2, kind: 'article', detail: 'news.example/1' }],
} as const;

describe('traceOf', () => {
  it('tells the evidence and the reason of a failure', () => {
    const told = traceOf({ ok: false, reason: 'not-article', detection: { ...detection, article: false }, ms: 3 });
    expect(told).toContain('+2.0 address article news.example/1');
    expect(told).toContain('failed     not-article');
  });
  it('gives each removal its stage, rule, reason and text, and each value its place', () => {
    const result = {
      ok: true,
      detection,
      ms: 3,
      removals: [
        {
          id: 'r1',
          kind: 'editor',
          stage: 'stripText',
          rule: 'phrase:editor/zh-label',
          reason: 'phrase-block',
          detail: '^责任编辑',
          text: '责任编辑：\n某某',
          html: '',
          anchor: { marker: 'r1' },
        },
      ],
      article: {
        url: 'https://news.example/1',
        host: 'news.example',
        metadata: {
          byline: { value: ['甲', '乙'], from: 'meta' },
          publishedTime: { value: { iso: '2026-01-02', precision: 'day' }, from: 'time' },
        },
        stories: [{ metadata: {}, content: '<p>正文一段。</p>', length: { chars: 5, cjk: 5, words: 0 } }],
        badges: [],
        incomplete: [],
        choice: { by: 'site', rule: 'sohu', stale: false },
      },
    } as unknown as Result; // as: SafeHtml is made by the sanitizer alone
    const told = traceOf(result);
    expect(told).toContain('stripText  phrase:editor/zh-label  phrase-block  editor');
    expect(told).toContain('text 责任编辑： 某某');
    expect(told).toMatch(/byline\s+甲、乙\n\s+← meta/u);
    expect(told).toContain('2026-01-02 (to the day)');
    expect(told).toContain('  正文一段。');
  });
});

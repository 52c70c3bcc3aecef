import type { Found, Removal, SafeHtml, Story } from '../../core/types';

const field = <T>(value: T) => ({ value, from: 'test' });
// as: invented HTML, safe by looking at it
const safe = (html: string) => html as SafeHtml;

export function story(title: string, html: string, metadata: Story['metadata'] = {}): Story {
  return {
    metadata: { title: field(title), ...metadata },
    content: safe(html),
    length: { chars: 40, cjk: 38, words: 1 },
  };
}

export function removal(id: string, html: string, more: Partial<Removal> = {}): Removal {
  return {
    id,
    kind: 'promo',
    stage: 'strip',
    rule: 'shared',
    reason: 'shared-selector',
    detail: '.promo',
    text: html.replace(/<[^>]*>/g, ''),
    html: safe(html),
    anchor: { marker: id },
    ...more,
  };
}

/** A result as the engine gives it, of an invented page. */
export function found(more: Partial<Found['article']> = {}, removals?: readonly Removal[]): Found {
  const metadata = {
    title: field('老码头的第二春'),
    subtitle: field('——江岸区更新十年记'),
    byline: field(['周砚', '林渡']),
    source: field('江岸日报'),
    account: field('江岸观察'),
    editor: field(['方知']),
    region: field('湖北省'),
    platform: field('搜狐号'),
    publishedTime: field({ iso: '2025-06-18T07:30:00+08:00', precision: 'minute' as const }),
  };
  const body =
    '<p>清晨六点，老码头的汽笛又响了。</p><span data-removal="r1" hidden=""></span><p>十年前，这里是货场。<span data-removal="r2" hidden=""></span></p>';
  return {
    ok: true,
    article: {
      url: 'https://www.sohu.com/a/1_2?spm=smpc.home&id=7',
      host: 'www.sohu.com',
      metadata,
      stories: [story('老码头的第二春', body, metadata)],
      badges: [{ kind: 'personal-opinion', text: '本文仅代表作者观点' }],
      incomplete: [],
      choice: { by: 'site', rule: 'site:sohu', stale: false },
      ...more,
    },
    removals: removals ?? [
      removal('r1', '<div class="promo"><p>扫码关注我们</p></div>'),
      removal('r2', '返回搜狐，查看更多', { reason: 'phrase-tail', stage: 'stripText' }),
    ],
    detection: { article: true, confidence: 0.9, kind: 'article', evidence: [] },
    ms: 12,
  };
}

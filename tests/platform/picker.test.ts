import createDOMPurify from 'dompurify';
import { describe, expect, it, vi } from 'vitest';
import { declutter, declutterTraced } from '../../core/declutter';
import { corrected, emptyRule } from '../../core/own-rules/correct';
import { openPage } from '../../core/page';
import { createSanitizer } from '../../core/sanitize';
import type { SiteRule } from '../../core/types';
import { builtinRules } from '../../platform/builtin-rules';
import { Drafts } from '../../platform/picker/drafts';
import { meant } from '../../platform/picker/pointed';
import { articlePage, articleUrl, WRONG_SITES, type WrongSite } from '../e2e/pages/corrected';

const NOW = new Date('2026-11-27T00:00:00Z');
const docOf = (site: WrongSite, n: number) =>
  new DOMParser().parseFromString(String(articlePage(site, n).body), 'text/html');
const sanitizerOf = (url: string) => createSanitizer(createDOMPurify(window), () => url);

function isRight(site: WrongSite, n: number, own: readonly SiteRule[]): boolean {
  const url = articleUrl(site, n);
  const result = declutter(openPage(docOf(site, n), url, NOW), { ...builtinRules, own }, sanitizerOf(url));
  if (!result.ok) return false;
  const text = result.article.stories.map(({ content }) => content.replace(/<[^>]+>/g, '')).join('');
  const { title, byline, publishedTime } = result.article.stories[0]?.metadata ?? {};
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(publishedTime?.value.iso ?? '') ?? [];
  const parts: Readonly<Record<string, string>> = {
    title: title?.value ?? '',
    byline: byline?.value.join('') ?? '',
    published: `2024年${Number(month)}月${Number(day)}日`,
  };
  return (
    site.keeps(n).every((one) => text.includes(one)) &&
    !site.drops.some((one) => text.includes(one)) &&
    (!site.part || (parts[site.part.name] ?? '').includes(site.part.shows(n)))
  );
}

describe('pointing once', () => {
  it.each(WRONG_SITES.map((site) => [site.name, site] as const))(
    'mends %s, there and on the next article',
    (_, site) => {
      // jsdom has no CSS.escape; the names in these pages need none.
      vi.stubGlobal('CSS', { escape: (name: string) => name });
      const [url, doc] = [articleUrl(site, 1), docOf(site, 1)];
      const target = doc.querySelector(site.at);
      if (!target) throw new Error(`${site.at} is not there`);
      const engine = { openPage: () => openPage(doc, url, NOW), declutterTraced, sanitizer: sanitizerOf(url) };
      const drafts = new Drafts(engine, { ...builtinRules, own: [] });
      drafts.take(meant(target, site.mode), site.mode, false);
      expect(drafts.all.map(({ lasting }) => lasting)).toEqual([true]);
      const own = drafts.all.reduce(
        (rule, one) => corrected(rule, one, new URL(url)),
        emptyRule(site.host, '2026-11-27'),
      );
      expect([1, 2].map((n) => isRight(site, n, []))).toEqual([false, false]);
      expect([1, 2].map((n) => isRight(site, n, [own]))).toEqual([true, true]);
    },
  );
});

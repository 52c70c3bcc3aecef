import createDOMPurify from 'dompurify';
import { describe, expect, it, vi } from 'vitest';
import { canJoin, type Unread, walkPages } from '../../core/complete/walk-pages';
import { createSanitizer } from '../../core/sanitize';
import type { Found, Incomplete } from '../../core/types';
import { found, story } from '../components/found';

const sanitizer = createSanitizer(createDOMPurify(window));
const BASE = 'https://news.example/a/123';
const at = (n: number) => (n === 1 ? `${BASE}.html` : `${BASE}_${n}.html`);
const text = (n: number) => `第${n}页的正文从这里说起，说的是江岸老码头第${n}次改建时船工们看见的事情。`;

function page(n: number, paged?: Omit<Incomplete, 'kind'>, url = at(n)): Found {
  const stories = [story('江岸老码头的第二春', `<p>${text(n)}</p>`)];
  const incomplete = paged ? [{ kind: 'paged' as const, ...paged }] : [];
  return found(
    { url, host: 'news.example', stories, incomplete, badges: [], metadata: stories[0]?.metadata ?? {} },
    [],
  );
}

/** Walks over pages that are served from a table. */
async function walk(origin: Found, served: Record<string, Found | Unread>, pages = 1) {
  const controller = new AbortController();
  const asked: string[] = [];
  const told: string[] = [];
  const read = vi.fn(async (url: string) => {
    asked.push(url);
    return served[url] ?? ('unreachable' as const);
  });
  const onPage = (number: number, of: number | undefined) => {
    told.push(of ? `${number}/${of}` : String(number));
    if (number === cancelAt) controller.abort();
  };
  const joined = await walkPages(origin, { read, sanitizer, signal: controller.signal, onPage }, pages);
  const { stories, incomplete } = joined.found.article;
  const numbers = [...(stories[0]?.content ?? '').matchAll(/第(\d)页/g)].map((hit) => Number(hit[1]));
  return { ...joined, numbers, asked, told, incomplete };
}
let cancelAt = -1;

const three = { [at(2)]: page(2, { next: at(3), pages: 3 }), [at(3)]: page(3) };

describe('joining pages', () => {
  it('goes from one to the next and ends with the last', async () => {
    const end = await walk(page(1, { next: at(2), pages: 3 }), three);
    expect(end).toMatchObject({
      numbers: [1, 2, 3],
      pages: 3,
      asked: [at(2), at(3)],
      told: ['2/3', '3/3'],
      incomplete: [],
    });
    expect(end.stopped).toBeUndefined();
    expect(canJoin(end.found)).toBe(false);
  });

  it('keeps what came before a page that fails, and goes on from there when tried again', async () => {
    const broken = { ...three, [at(3)]: 'unreachable' as const };
    const end = await walk(page(1, { next: at(2), pages: 3 }), broken);
    expect(end).toMatchObject({ numbers: [1, 2], pages: 2, stopped: { problem: 'unreachable', page: 3, url: at(3) } });
    expect(end.incomplete).toEqual([{ kind: 'paged', next: at(3), pages: 3 }]);
    const again = await walk(end.found, three, end.pages);
    expect(again).toMatchObject({ numbers: [1, 2, 3], pages: 3, asked: [at(3)], told: ['3/3'], incomplete: [] });
  });

  it('leaves everything as it was where the first further page fails', async () => {
    const origin = page(1, { next: at(2) });
    const end = await walk(origin, {});
    expect(end.found).toBe(origin);
    expect(end.stopped?.problem).toBe('unreachable');
  });

  it('stops where the reader says so', async () => {
    cancelAt = 3;
    const end = await walk(page(1, { next: at(2), pages: 3 }), three);
    cancelAt = -1;
    expect(end).toMatchObject({ numbers: [1, 2], pages: 2 });
    expect(end.stopped).toBeUndefined();
    expect(canJoin(end.found)).toBe(true);
  });

  it('begins at the first page where a later one is in view, which it does not ask for again', async () => {
    const origin = page(2, { next: at(3), first: at(1), pages: 3 });
    const end = await walk(origin, { ...three, [at(1)]: page(1, { next: at(2), pages: 3 }) });
    expect(end).toMatchObject({
      numbers: [1, 2, 3],
      asked: [at(1), at(3)],
      told: ['1/3', '2/3', '3/3'],
      incomplete: [],
    });
    expect(end.found.article.url).toBe(at(1));
  });

  it('gives the page in view where the first does not lead to it', async () => {
    const origin = page(2, { first: at(1) });
    const end = await walk(origin, { [at(1)]: page(1) });
    expect([end.found, end.stopped?.problem]).toEqual([origin, 'lost']);
  });

  it('says so where pages are missing at the end', async () => {
    const end = await walk(page(1, { next: at(2), pages: 3 }), { [at(2)]: page(2) });
    expect(end).toMatchObject({ numbers: [1, 2], stopped: { problem: 'lost', page: 3 } });
  });

  it('asks for nothing but the same article on the same host, over https where the page was', async () => {
    for (const next of [
      'https://other.example/a/123_2.html',
      `${BASE.replace('123', '124')}.html`,
      'javascript:x()',
      'x',
    ])
      expect(await walk(page(1, { next }), {})).toMatchObject({ asked: [], stopped: { problem: 'elsewhere' } });
    expect((await walk(page(1, { next: at(2).replace('https', 'http') }), three)).asked[0]).toBe(at(2));
  });

  it('never goes round, and not on without end', async () => {
    const round = { [at(2)]: page(2, { next: at(2) }) };
    expect((await walk(page(1, { next: at(2) }), round)).asked).toEqual([at(2)]);
    const endless = Object.fromEntries(
      Array.from({ length: 80 }, (_, i) => [at(i + 2), page(i + 2, { next: at(i + 3) })]),
    );
    const end = await walk(page(1, { next: at(2) }), endless);
    expect([end.asked.length, end.stopped?.problem]).toEqual([49, 'many']);
  });

  it('stops before a page that nothing leads to, and says so', async () => {
    const skipping = await walk(page(1, { next: at(3), skipped: 1, pages: 3 }), three);
    expect(skipping).toMatchObject({ numbers: [1], asked: [], stopped: { problem: 'lost', page: 2 } });
    expect(skipping.incomplete).toMatchObject([{ kind: 'paged', next: at(3) }]);
    const leap = { [at(2)]: page(2, { next: at(3) }), [at(3)]: page(3, { next: at(5) }), [at(5)]: page(5) };
    expect(await walk(page(1, { next: at(2) }), leap)).toMatchObject({
      numbers: [1, 2, 3],
      stopped: { problem: 'lost', page: 4 },
    });
  });

  it('goes on by what stood before, in equal steps alone', async () => {
    const from = (n: number) => `${BASE}.html?start=${n}`;
    const tens = { [from(10)]: page(2, { next: from(20) }, from(10)), [from(20)]: page(3, undefined, from(20)) };
    expect(await walk(page(1, { next: from(10) }), tens)).toMatchObject({ numbers: [1, 2, 3], incomplete: [] });
    const leap = { [from(10)]: page(2, { next: from(30) }, from(10)), [from(30)]: page(4, undefined, from(30)) };
    expect(await walk(page(1, { next: from(10) }), leap)).toMatchObject({
      numbers: [1, 2],
      stopped: { problem: 'lost', page: 3 },
    });
  });

  it('goes on by numbers from 0', async () => {
    const from = (n: number) => `${BASE}.html?page=${n}`;
    const served = { [from(1)]: page(2, { next: from(2) }, from(1)), [from(2)]: page(3, undefined, from(2)) };
    expect(await walk(page(1, { next: from(1), pages: 3 }), served)).toMatchObject({
      numbers: [1, 2, 3],
      incomplete: [],
    });
  });

  it('finds the first page step by step, and says so where nothing leads to it', async () => {
    const pages = {
      ...three,
      [at(1)]: page(1, { next: at(2) }),
      [at(2)]: page(2, { next: at(3), first: at(1), number: 2 }),
    };
    const found = await walk(page(3, { first: at(2), number: 3 }), pages);
    expect(found).toMatchObject({ numbers: [1, 2, 3], incomplete: [] });
    const headless = await walk(page(2, { next: at(3), number: 2 }), three);
    expect(headless).toMatchObject({ numbers: [2, 3], stopped: { problem: 'lost', page: 1 } });
    expect(headless.incomplete).toEqual([{ kind: 'paged', number: 2 }]);
  });

  it('does not join another article', async () => {
    const other = page(2);
    const served = {
      [at(2)]: { ...other, article: { ...other.article, metadata: { title: { value: '公交三路改道', from: 'h1' } } } },
    };
    expect(await walk(page(1, { next: at(2) }), served)).toMatchObject({ numbers: [1], stopped: { problem: 'other' } });
  });
});

describe('the whole article on one page', () => {
  const whole = `${BASE}_all.html`;
  const all = page(1, undefined, whole);
  const content = [1, 2, 3].map((n) => `<p>${text(n)}</p>`).join('');
  const served = { [whole]: { ...all, article: { ...all.article, stories: [story('江岸老码头的第二春', content)] } } };
  const origin = page(1, { next: at(2), whole, pages: 3 });

  it('is asked for alone', async () => {
    const end = await walk(origin, served);
    expect(end).toMatchObject({ numbers: [1, 2, 3], asked: [whole], told: ['0'], pages: 1, incomplete: [] });
    expect(end.found.article.url).toBe(at(1));
  });

  it('gives way to page after page where it does not come or is not whole', async () => {
    expect(await walk(origin, three)).toMatchObject({ numbers: [1, 2, 3], asked: [whole, at(2), at(3)] });
    expect((await walk(origin, { ...three, [whole]: page(1, undefined, whole) })).numbers).toEqual([1, 2, 3]);
    expect((await walk(page(1, { next: at(2), whole: 'https://other.example/a/123_all.html' }), three)).asked[0]).toBe(
      at(2),
    );
  });
});

import createDOMPurify from 'dompurify';
import { expect, it } from 'vitest';
import { createSanitizer } from '../../core/sanitize';
import { tidyFile, tidyText } from '../../platform/tidy-file';

const sanitizer = createSanitizer(createDOMPurify(window));
const FIRST = '清晨六点，江岸老码头的汽笛又响了，退休船工田守礼沿着新铺的木栈道走到尽头，指给年轻人看当年系缆的石墩。';
const SECOND = '十年前，这里是一片停用的货场，铁轨锈在草里，如今一百二十家小店沿江排开，周末人流超过三万。';

it('tidies a saved page, and gives no address where it tells none', async () => {
  const html = `<title>老码头</title><article><h1>江岸老码头重新开张</h1><p>${FIRST}</p><p>${SECOND}</p></article>`;
  const bare = await tidyFile(sanitizer)(new File([html], 'a.html'));
  if (typeof bare === 'string') throw new Error(bare);
  expect(bare.article.stories[0]?.metadata.title?.value).toBe('江岸老码头重新开张');
  expect(bare.article.stories[0]?.content).toContain(SECOND);
  expect([bare.article.url, bare.article.host]).toEqual(['about:blank', '']);
  const link = '<link rel="canonical" href="https://news.example/a/1">';
  const told = await tidyFile(sanitizer)(new File([link, html], 'a.html'));
  expect(typeof told === 'object' && told.article.host).toBe('news.example');
});

it('tidies text, and says so where nothing comes of it', async () => {
  const text = await tidyFile(sanitizer)(new File([`江岸老码头重新开张\n\n${FIRST}\n\n${SECOND}`], 'a.txt'));
  expect(typeof text === 'object' && text.article.stories[0]?.content).toContain(SECOND);
  expect(tidyText(sanitizer)('')).toBe('nothing');
  expect(await tidyFile(sanitizer)(new File(['<p></p>'], 'a.html'))).toBe('nothing');
  expect(tidyText(sanitizer)('文'.repeat(6 * 1024 * 1024))).toBe('too-large');
});
